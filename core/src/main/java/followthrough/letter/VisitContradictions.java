package followthrough.letter;

import followthrough.audit.PossibleDays;
import followthrough.inspection.Authorities;
import followthrough.inspection.Authority;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Sweep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a letter says that it is about another visit: asked when it comes in, and until it is issued. */
@Service
@Transactional(readOnly = true)
public class VisitContradictions implements Sweep {

    private final Letters letters;
    private final LetterDocuments documents;
    private final Authorities authorities;
    private final Inspecting inspecting;
    private final LetterReading reading;
    private final PossibleDays days;
    private final JdbcClient database;

    VisitContradictions(
            Letters letters,
            LetterDocuments documents,
            Authorities authorities,
            Inspecting inspecting,
            LetterReading reading,
            PossibleDays days,
            JdbcClient database) {
        this.reading = reading;
        this.days = days;
        this.database = database;
        this.letters = letters;
        this.documents = documents;
        this.authorities = authorities;
        this.inspecting = inspecting;
    }

    /** What a person should be asked about before this document becomes the visit's letter; none means go ahead. */
    public List<Obstacle> before(
            Actor actor, Inspection visit, Upload upload, LetterContent content, @Nullable String authorityRead) {
        actor.mustBe(visit.isRecordedBy(actor));
        var printed = content.facts().authorityAsPrinted();
        return found(visit, upload.content().sha256(), printed, authorityRead, content.visitDates());
    }

    /** The same of the visit's draft, as its facts stand now. */
    public List<Obstacle> in(Actor actor, InspectionReference reference) {
        var visit = inspecting.recordedBy(actor, reference);
        var draft = letters.newest(reference.value()).orElseThrow(NotFound::new);
        var printed = draft.facts().authorityAsPrinted();
        var named = printed == null
                ? null
                : authorities
                        .named(printed, visit.lastDay())
                        .map(Authority::body)
                        .map(body -> body.code())
                        .orElse(null);
        var sha256 = documents
                .heldBy(reference.value(), draft.number())
                .map(LetterDocument::sha256)
                .orElse("");
        return found(visit, sha256, printed, named, draft.visitDates());
    }

    /** What these facts say that the letter of this visit cannot: nobody's word makes that possible. */
    List<Obstacle> impossible(InspectionReference reference, LetterFacts facts) {
        return facts.obstacles(inspecting.stored(reference), days);
    }

    private record Unread(UUID id, String text) {}

    /** Reads in drafts of an earlier release which days they name, which that did not keep; each of them once. */
    @Override
    @Transactional
    public void sweep() {
        database.sql("select id, text from app.letter where not days_read")
                .query(Unread.class)
                .list()
                .forEach(this::readDays);
    }

    /** A draft that somebody imports anew at this moment says itself. */
    private void readDays(Unread draft) {
        var days = reading.visitDates(draft.text());
        database.sql("""
                update app.letter set days_read = true,
                    visit_first_read = coalesce(visit_first_read, :first), visit_last_read = coalesce(visit_last_read, :last)
                where id = :id and not days_read""")
                .param("first", days.isEmpty() ? null : days.get(0))
                .param("last", days.isEmpty() ? null : days.get(days.size() - 1))
                .param("id", draft.id())
                .update();
    }

    private List<Obstacle> found(
            Inspection visit,
            String sha256,
            @Nullable String printed,
            @Nullable String authority,
            List<LocalDate> visitDates) {
        var found = new ArrayList<Obstacle>();
        letters.inspectionsHolding(sha256).stream()
                .filter(holder -> !holder.equals(visit.reference().value()))
                .filter(holder -> holder.startsWith(visit.authority().code()))
                .distinct()
                .forEach(holder -> found.add(Obstacle.of("sameLetterUploadedBefore", holder)));
        if (authority != null && !authority.equals(visit.authority().code())) {
            found.add(Obstacle.of("letterOfAnotherAuthority", String.valueOf(printed)));
        }
        if (!visitDates.isEmpty() && !visitDates.equals(List.of(visit.firstDay(), visit.lastDay()))) {
            found.add(Obstacle.of("letterOfOtherDates", visitDates.get(0), visitDates.get(visitDates.size() - 1)));
        }
        return found;
    }
}
