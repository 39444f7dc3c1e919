package followthrough.people;

import followthrough.audit.ActObject;
import followthrough.audit.AuditTrail;
import followthrough.people.PendingApprovals.Pending;
import followthrough.shared.Actor;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second person's word on posts: those whose cases a post opens say whether somebody gets it. */
@Service
@Transactional
public class Confirming {

    private final PostRequests requests;
    private final People people;
    private final Covers covers;
    private final Vouching vouching;
    private final PendingApprovals pending;
    private final AuditTrail audit;
    private final Clock clock;

    Confirming(
            PostRequests requests,
            People people,
            Covers covers,
            Vouching vouching,
            PendingApprovals pending,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.people = people;
        this.covers = covers;
        this.vouching = vouching;
        this.pending = pending;
        this.audit = audit;
        this.clock = clock;
    }

    /** What this person may know of and decide, longest first. */
    @Transactional(readOnly = true)
    public List<WaitingPost> waiting(Actor by) {
        return posts(pending.waiting(by));
    }

    /** The posts that wait for one person, as far as the reader may know of them. */
    @Transactional(readOnly = true)
    public List<WaitingPost> of(Actor by, PersonId person) {
        return posts(pending.of(by, person));
    }

    public PersonId confirm(Actor by, UUID id) {
        var request = waiting(by, id);
        Refused.unlessEmpty(answer(by, request).obstacles());
        var person = people.findById(request.person()).orElseThrow(NotFound::new);
        Refused.unlessEmpty(covers.obstaclesToJoin(person, request.post(), by.on()));
        person.join(request.post());
        people.saveAndFlush(person);
        request.confirm(by.person(), clock.instant());
        requests.saveAndFlush(request);
        if (person.passwordHash() != null) vouching.noteLeader(person, clock.instant());
        audit.record(
                by,
                "postConfirmed",
                subject(person),
                ActObject.of(person.id(), person.name()),
                null,
                request.post().toString());
        return person.id();
    }

    /** Also by the administrator who asked, who then takes it back. */
    public void decline(Actor by, UUID id) {
        var request = waiting(by, id);
        var person = people.findById(request.person()).orElseThrow(NotFound::new);
        request.decline(by.person(), clock.instant());
        requests.saveAndFlush(request);
        audit.record(
                by,
                "postDeclined",
                subject(person),
                ActObject.of(person.id(), person.name()),
                request.post().toString(),
                null);
    }

    /** What became of a request, for whoever could have answered it and came too late. */
    @Transactional(readOnly = true)
    public Optional<DecidedPost> decided(Actor by, UUID id) {
        return requests.findById(id)
                .filter(request -> !request.isWaiting() && answer(by, request).theirs())
                .map(request -> request.decided(people.findById(request.person())
                        .orElseThrow(NotFound::new)
                        .name()));
    }

    private PostRequest waiting(Actor by, UUID id) {
        var request = requests.locked(id).filter(PostRequest::isWaiting).orElseThrow(NotFound::new);
        by.mustBe(answer(by, request).theirs());
        return request;
    }

    private Vouching.Answer answer(Actor by, PostRequest request) {
        return vouching.forPost(by, request.person(), request.post(), request.askedBy());
    }

    private static List<WaitingPost> posts(List<Pending> pending) {
        return pending.stream()
                .flatMap(asked -> Stream.ofNullable(asked.request()).map(id -> view(id, asked)))
                .toList();
    }

    private static WaitingPost view(UUID id, Pending asked) {
        return new WaitingPost(
                id,
                asked.subject(),
                asked.name(),
                asked.email(),
                Objects.requireNonNull(asked.post()),
                asked.askedBy(),
                asked.askedAt(),
                asked.answer().obstacles());
    }

    private static String subject(Person person) {
        return person.name() + " (" + person.id() + ")";
    }
}
