package followthrough.web.session;

import followthrough.shared.PersonId;
import followthrough.shared.Sha256;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** All sessions in which somebody is signed in, on every node; one that is ended here is over at its next request. */
@Service
public class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final LongestSession longest;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions, LongestSession longest) {
        this.sessions = sessions;
        this.longest = longest;
    }

    /**
     * The one that asks first, then as they were last seen.
     *
     * @param here the id of the session that asks, or null if it is somebody else's
     */
    public List<OpenSessionView> of(PersonId person, @Nullable String here) {
        return open(person)
                .flatMap(session -> view(session, here).stream())
                .sorted(Comparator.comparing(OpenSessionView::here)
                        .thenComparing(OpenSessionView::lastSeen)
                        .reversed())
                .toList();
    }

    /** False when there is none of that name any more. */
    public boolean end(PersonId person, String handle) {
        var found = open(person)
                .filter(session -> handle(session.getId()).equals(handle))
                .findFirst();
        found.ifPresent(session -> sessions.deleteById(session.getId()));
        return found.isPresent();
    }

    /** All but the session of this id, which may be null. */
    public void endAll(PersonId person, @Nullable String but) {
        open(person).map(Session::getId).filter(id -> !id.equals(but)).forEach(sessions::deleteById);
    }

    private Stream<? extends Session> open(PersonId person) {
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .filter(session -> !session.isExpired());
    }

    private Optional<OpenSessionView> view(Session session, @Nullable String here) {
        SessionStart start = session.getAttribute(SessionStart.KEY);
        if (start == null || longest.isOver(start)) return Optional.empty();
        var id = session.getId();
        return Optional.of(new OpenSessionView(
                handle(id),
                start.browser(),
                start.device(),
                start.at(),
                session.getLastAccessedTime(),
                id.equals(here)));
    }

    /** The id itself opens the session and never stands in a page. */
    private static String handle(String id) {
        return Sha256.of(id).substring(0, 32);
    }
}
