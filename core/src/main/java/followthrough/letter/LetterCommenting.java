package followthrough.letter;

import followthrough.audit.AuditTrail;
import followthrough.comment.Comment;
import followthrough.inspection.Inspecting;
import followthrough.people.Directing;
import followthrough.shared.Actor;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director's one look at a checked draft, where the framework grants it; only then do they see it. */
@Service
@Transactional
public class LetterCommenting {

    private final DraftSharings sharings;
    private final Letters letters;
    private final Inspecting inspecting;
    private final Directing directing;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterCommenting(
            DraftSharings sharings,
            Letters letters,
            Inspecting inspecting,
            Directing directing,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sharings = sharings;
        this.letters = letters;
        this.inspecting = inspecting;
        this.directing = directing;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Lays the checked draft before the director; the process does so once. */
    public void share(InspectionReference reference) {
        var today = LocalDate.now(clock);
        sharings.save(new DraftSharing(reference, today));
        audit.recordSystem("draftShared", reference.value(), today, null, null);
    }

    @Transactional(readOnly = true)
    public boolean wasShared(InspectionReference reference) {
        return sharings.findById(reference.value()).isPresent();
    }

    /** The draft, for whoever directs the authority while their comments are waited for. */
    @Transactional(readOnly = true)
    public Optional<Letter> draft(Actor actor, InspectionReference reference) {
        actor.mustBe(Directing.directs(actor, reference.authority()));
        var draft = sharings.findById(reference.value())
                .filter(DraftSharing::isOpen)
                .flatMap(open -> letters.newest(reference.value()))
                .filter(letter -> letter.state() == Letter.State.CHECKED);
        if (draft.isPresent())
            directing.mustDirect(actor, reference.authority()); // nobody learns of one that is not there
        return draft;
    }

    /** Says what should be put right; no words mean that nothing should. */
    public void comment(Actor actor, InspectionReference reference, long seen, String words) {
        var letter = draft(actor, reference).orElseThrow(NotFound::new);
        ChangedMeanwhile.unless(seen, letter.version());
        sharings.findById(reference.value()).orElseThrow(NotFound::new).answer(words, actor);
        if (!words.isBlank()) letter.reconsider();
        audit.publish(actor, "draftCommented", reference.value(), null, words.strip());
        events.publishEvent(new DraftCommented(reference, !words.isBlank(), actor));
    }

    /** What the director wrote, for those who record the inspection. */
    @Transactional(readOnly = true)
    public Optional<Comment> comments(Actor actor, InspectionReference reference) {
        inspecting.recordedBy(actor, reference);
        return sharings.findById(reference.value()).flatMap(DraftSharing::comment);
    }

    /** What one wrote oneself. */
    @Transactional(readOnly = true)
    public Optional<Comment> mine(Actor actor, InspectionReference reference) {
        return sharings.findById(reference.value())
                .flatMap(DraftSharing::comment)
                .filter(comment -> comment.by().equals(actor.person()));
    }
}
