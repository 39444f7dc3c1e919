package followthrough.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import followthrough.audit.ActObject;
import followthrough.audit.AuditTrail;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Inspecting;
import followthrough.letter.change.DraftSteps;
import followthrough.letter.change.LetterChange.Kind;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What inspectors and letter recorders do with a letter until a second person looks at it. */
@Service
@Transactional
public class LetterDrafting {

    private final Letters letters;
    private final Manuscripts manuscripts;
    private final LetterLayouts layouts;
    private final LetterReceiving receiving;
    private final Inspecting inspecting;
    private final LetterQuoting quoting;
    private final VisitContradictions contradictions;
    private final ChangeNotes changes;
    private final DraftSteps steps;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    LetterDrafting(
            Letters letters,
            Manuscripts manuscripts,
            LetterLayouts layouts,
            LetterReceiving receiving,
            Inspecting inspecting,
            LetterQuoting quoting,
            VisitContradictions contradictions,
            ChangeNotes changes,
            DraftSteps steps,
            EntityManager entities,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.letters = letters;
        this.manuscripts = manuscripts;
        this.layouts = layouts;
        this.receiving = receiving;
        this.inspecting = inspecting;
        this.quoting = quoting;
        this.contradictions = contradictions;
        this.changes = changes;
        this.steps = steps;
        this.entities = entities;
        this.audit = audit;
        this.events = events;
    }

    /** Takes what was handed in before: it is the visit's draft from now on, and waits no longer. */
    public void begin(Actor actor, InspectionReference reference, LetterIntake intake, LetterContent content) {
        begin(actor, reference, receiving.take(intake), content);
        receiving.forget(intake.id());
    }

    /** Puts the document and what was read from it in place as the visit's draft; an earlier draft gives way. */
    public void begin(Actor actor, InspectionReference reference, Upload upload, LetterContent content) {
        var visit = inspecting.workOn(actor, reference);
        Refused.when(!visit.isOpen(), "inspectionNotOpen");
        var earlier = letters.newest(reference.value());
        earlier.ifPresent(draft -> Refused.unlessEmpty(draft.obstaclesToChange()));
        var letter = earlier.orElse(null);
        if (letter == null) {
            letter = letters.save(new Letter(reference, 1, content, actor.person()));
        } else {
            letter.replaceWith(content, actor.person());
            if (isWritten(letter)) manuscripts.deleteById(letter.id());
        }
        var sha256 = receiving.keep(letter, upload);
        layouts.deleteByLetter(letter.id());
        if (!content.layout().pages().isEmpty()) layouts.save(new LetterLayout(letter, sha256, content.layout()));
        changes.beginAnew(letter);
        steps.forget(letter.id());
        audit.record(actor, "letterImported", reference.value(), ActObject.of(letter.number()), changes.kept(sha256));
    }

    public void correctFacts(Actor actor, InspectionReference reference, long seen, LetterFacts facts) {
        change(actor, reference, seen, "letterFactsCorrected", letter -> {
            Refused.unlessEmpty(contradictions.impossible(reference, facts));
            steps.before(letter.id(), "letterFactsCorrected");
            changes.corrected(letter, facts, actor);
            letter.correctFacts(facts, actor.person());
        });
    }

    /**
     * Corrects a finding, with the reason for whoever checks it.
     *
     * @param repeats the earlier area that it says again, confirmed by this person, or null
     */
    public void reword(
            Actor actor,
            InspectionReference reference,
            long seen,
            UUID finding,
            Wording wording,
            @Nullable AreaReference repeats,
            String reason) {
        if (repeats != null)
            Refused.when(!repeats.authority().equals(reference.authority()), "repeatsAnotherAuthority");
        changeRead(actor, reference, seen, "findingCorrected", letter -> {
            var settled = quoting.corrected(letter, finding, wording);
            quoting.insistOnReason(letter, reason);
            changes.corrected(letter, finding, settled, reason, actor);
            letter.reword(finding, settled, repeats, actor.person());
        });
    }

    /** A person confirmed that a finding says an area of an earlier inspection again. */
    public void repeats(Actor actor, InspectionReference reference, long seen, UUID finding, AreaReference earlier) {
        Refused.when(!earlier.authority().equals(reference.authority()), "repeatsAnotherAuthority");
        changeRead(actor, reference, seen, "findingCorrected: repeats " + earlier, again(finding, earlier, actor));
    }

    /** A person said that a finding does not say an area again that it looks like. */
    public void doesNotRepeat(
            Actor actor, InspectionReference reference, long seen, UUID finding, AreaReference earlier) {
        change(actor, reference, seen, "findingCorrected: does not repeat " + earlier, again(finding, null, actor));
    }

    private static Consumer<Letter> again(UUID finding, @Nullable AreaReference earlier, Actor actor) {
        return letter -> letter.reword(finding, letter.finding(finding).wording(), earlier, actor.person());
    }

    /** Adds a finding, with the reason for whoever checks it. */
    public void add(
            Actor actor, InspectionReference reference, long seen, Wording wording, int position, String reason) {
        changeRead(actor, reference, seen, "findingAdded", letter -> {
            quoting.insistOnReason(letter, reason);
            var settled = quoting.added(letter, wording);
            letter.add(settled, position, actor.person());
            changes.note(letter, Kind.ADDED, null, settled.text(), reason, actor);
        });
    }

    /**
     * An area of an earlier letter goes on by this letter's words, which do not say it again: its own words are put
     * last, as words that do not stand in this letter.
     *
     * @param said the sentence that carries it on, for whoever checks
     */
    public void carryOn(
            Actor actor, InspectionReference reference, long seen, Wording words, AreaReference earlier, String said) {
        changeRead(actor, reference, seen, "findingAdded: repeats " + earlier, letter -> {
            int last = letter.findings().size();
            letter.add(words, last, actor.person());
            letter.reword(letter.findings().get(last).id(), words, earlier, actor.person());
            changes.note(letter, Kind.ADDED, null, words.text(), said, actor);
        });
    }

    /** Settles a doubt about the letter or one of its lists; with a kind, what it quotes becomes findings of that kind. */
    public void settle(
            Actor actor,
            InspectionReference reference,
            long seen,
            int doubt,
            @Nullable FindingKind kind,
            String reason) {
        changeRead(actor, reference, seen, "doubtSettled", letter -> {
            var said = changes.of(letter, doubt);
            letter.settle(doubt, kind, actor.person());
            changes.note(letter, kind == null ? Kind.KEPT : Kind.TAKEN, null, said, reason, actor);
        });
    }

    /** The finding is right as it was read, whatever made it doubtful. */
    public void lookAt(Actor actor, InspectionReference reference, long seen, UUID finding, String reason) {
        change(actor, reference, seen, "findingLookedAt", letter -> {
            steps.before(letter.id(), "findingLookedAt");
            letter.lookAt(finding, actor.person());
            changes.note(letter, Kind.KEPT, finding, letter.finding(finding).text(), reason, actor);
        });
    }

    public void remove(Actor actor, InspectionReference reference, long seen, UUID finding, String reason) {
        Refused.unlessEmpty(reason.isBlank() ? List.of(Obstacle.at("reason", "reasonMissing")) : List.of());
        changeRead(actor, reference, seen, "findingRemoved", letter -> {
            quoting.insistOnReason(letter, reason);
            changes.note(letter, Kind.REMOVED, finding, letter.finding(finding).text(), reason, actor);
            letter.remove(finding, actor.person());
        });
    }

    public void split(Actor actor, InspectionReference reference, long seen, UUID finding, int at, String reason) {
        changeRead(actor, reference, seen, "findingSplit", letter -> {
            quoting.insistOnReason(letter, reason);
            changes.note(letter, Kind.SPLIT, finding, letter.finding(finding).text(), reason, actor);
            letter.split(finding, at, actor.person());
        });
    }

    public void joinWithNext(Actor actor, InspectionReference reference, long seen, UUID finding, String reason) {
        changeRead(actor, reference, seen, "findingsJoined", letter -> {
            letter.joinWithNext(finding, actor.person());
            changes.note(letter, Kind.JOINED, finding, letter.finding(finding).text(), reason, actor);
        });
    }

    /** The last act on it that can still be undone, by its name in the record. */
    @Transactional(readOnly = true)
    public Optional<String> undoable(Letter draft) {
        return draft.state() == Letter.State.DRAFT ? steps.last(draft.id()) : Optional.empty();
    }

    /** Goes back one act, whoever did it, until the draft is handed over; one that is written here has its own way. */
    public void undo(Actor actor, InspectionReference reference, long seen) {
        inspecting.workOn(actor, reference);
        var draft = latest(reference);
        ChangedMeanwhile.unless(seen, draft.version());
        Refused.unlessEmpty(draft.obstaclesToChange());
        Refused.when(isWritten(draft), "letterIsWrittenHere");
        int before = draft.findings().size();
        Refused.when(!steps.back(draft.id()), "nothingToUndo");
        entities.detach(draft); // what came back did so under it
        var letter = latest(reference);
        letter.changeBy(actor.person());
        changed(actor, letter, "draftActUndone", before);
    }

    /** The draft is done: a second person checks it next. */
    public void submit(Actor actor, InspectionReference reference, long seen) {
        var letter = change(actor, reference, seen, "letterSubmitted", draft -> {
            Refused.unlessEmpty(contradictions.impossible(reference, draft.facts()));
            manuscripts.findById(draft.id()).ifPresent(manuscript -> finish(draft, manuscript, actor));
            draft.submit(actor.person());
            steps.forget(draft.id());
        });
        events.publishEvent(new LetterDrafted(reference, letter.number(), actor));
    }

    /** The findings of a letter that is written here change with its pieces only. */
    private void changeRead(Actor actor, InspectionReference reference, long seen, String act, Consumer<Letter> verb) {
        change(actor, reference, seen, act, letter -> {
            Refused.when(isWritten(letter), "letterIsWrittenHere");
            steps.before(letter.id(), act);
            verb.accept(letter);
        });
    }

    /** From now on the words are kept like an imported document, under their fingerprint. */
    private void finish(Letter draft, Manuscript manuscript, Actor by) {
        Refused.unlessEmpty(draft.obstaclesToChange());
        Refused.unlessEmpty(manuscript.obstaclesToSubmit(draft.facts()));
        var copied = inspecting.stored(draft.inspection()).recordedFromPublished();
        draft.compose(manuscript, copied, by.person());
        receiving.keep(
                draft,
                new Upload(
                        draft.inspection() + "-letter.txt",
                        "text/plain",
                        draft.text().getBytes(UTF_8)));
    }

    private boolean isWritten(Letter letter) {
        return manuscripts.existsById(letter.id());
    }

    private Letter change(Actor actor, InspectionReference reference, long seen, String act, Consumer<Letter> verb) {
        inspecting.workOn(actor, reference);
        var letter = latest(reference);
        ChangedMeanwhile.unless(seen, letter.version());
        var before = letter.findings().size();
        verb.accept(letter);
        changed(actor, letter, act, before);
        return letter;
    }

    private void changed(Actor actor, Letter letter, String act, int before) {
        layouts.turnFindingsOf(letter);
        var visit = letter.inspection().value();
        audit.record(actor, act, visit, ActObject.of(letter.number()), changes.counted(before, letter));
    }

    private Letter latest(InspectionReference reference) {
        return letters.newest(reference.value()).orElseThrow(NotFound::new);
    }
}
