package followthrough.letter;

import followthrough.audit.ActObject;
import followthrough.audit.AuditTrail;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may still be done with an issued letter: a sentence is taken up as a further area, or a correction is begun. */
@Service
@Transactional
public class LetterRevising {

    private final Letters letters;
    private final LetterLayouts layouts;
    private final LetterQuoting quoting;
    private final Manuscripts manuscripts;
    private final SetAsides setAsides;
    private final Inspecting inspecting;
    private final ChangeNotes changes;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    LetterRevising(
            Letters letters,
            LetterLayouts layouts,
            LetterQuoting quoting,
            Manuscripts manuscripts,
            SetAsides setAsides,
            Inspecting inspecting,
            ChangeNotes changes,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.letters = letters;
        this.layouts = layouts;
        this.quoting = quoting;
        this.manuscripts = manuscripts;
        this.setAsides = setAsides;
        this.inspecting = inspecting;
        this.changes = changes;
        this.audit = audit;
        this.events = events;
    }

    /** An issued letter is wrong: drafts its next version; the issued one holds until that is checked. */
    public void beginCorrection(Actor actor, InspectionReference reference, String reason) {
        var visit = inspecting.workOn(actor, reference);
        var issued = letters.newest(reference.value()).orElseThrow(NotFound::new);
        Refused.when(issued.state() != Letter.State.ISSUED || !visit.isIssued(), "letterNotIssued");
        Refused.unlessEmpty(reason.isBlank() ? List.of(Obstacle.at("reason", "reasonMissing")) : List.of());
        var draft = issued.correction(actor.person());
        draft.explain(reason);
        letters.save(draft);
        changes.begin(draft);
        setAsides
                .findByLetterOrderBySetAsideOnAscSentence(issued.id())
                .forEach(sentence -> sentence.copiedTo(draft).ifPresent(setAsides::save));
        manuscripts.findById(issued.id()).ifPresent(written -> manuscripts.save(written.copiedTo(draft)));
        audit.record(actor, "letterCorrectionBegun", reference.value(), ActObject.of(draft.number()), null, reason);
        events.publishEvent(new LetterCorrectionBegun(reference, draft.number()));
    }

    /** Marks a sentence of the issued letter as a finding; the letter's own words do not change. */
    public Finding quote(InspectionReference inspection, FindingKind category, String words) {
        var letter = letters.findByInspectionOrderByNumberDesc(inspection.value()).stream()
                .filter(version -> version.state() == Letter.State.ISSUED)
                .findFirst()
                .orElseThrow(NotFound::new);
        var quoted = letter.quote(category, quoting.of(letter).insist(words, "quotation"));
        layouts.turnFindingsOf(letter);
        return quoted;
    }
}
