package followthrough.letter;

import followthrough.audit.ActFact;
import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.inspection.LetterOutlines;
import followthrough.letter.change.DraftSteps;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import jakarta.persistence.EntityManager;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a letter here instead of importing one: heading by heading, and from the hand-over on like any other. */
@Service
@Transactional
public class LetterWriting {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Letters letters;
    private final LetterDocuments documents;
    private final SetAsides setAsides;
    private final Manuscripts manuscripts;
    private final LetterOutlines outlines;
    private final Frameworks frameworks;
    private final Inspecting inspecting;
    private final DraftSteps steps;
    private final EntityManager entities;
    private final AuditTrail audit;

    LetterWriting(
            Letters letters,
            LetterDocuments documents,
            SetAsides setAsides,
            Manuscripts manuscripts,
            LetterOutlines outlines,
            Frameworks frameworks,
            Inspecting inspecting,
            DraftSteps steps,
            EntityManager entities,
            AuditTrail audit) {
        this.letters = letters;
        this.documents = documents;
        this.setAsides = setAsides;
        this.manuscripts = manuscripts;
        this.outlines = outlines;
        this.frameworks = frameworks;
        this.inspecting = inspecting;
        this.steps = steps;
        this.entities = entities;
        this.audit = audit;
    }

    /** Begins with the headings of the visit's framework; an earlier draft gives way. */
    public void begin(Actor actor, InspectionReference reference, LetterFacts facts) {
        var visit = inspecting.workOn(actor, reference);
        Refused.when(!visit.isOpen(), "inspectionNotOpen");
        var earlier = letters.newest(reference.value()).orElse(null);
        var letter = earlier == null
                ? letters.save(new Letter(reference, 1, blank(facts), actor.person()))
                : emptied(earlier, facts, actor);
        var subject = subject(visit, facts);
        var outline = outlines.of(visit.framework()).stream()
                .map(section -> Piece.heading(section.heading(), section.kind()))
                .toList();
        var manuscript = manuscripts
                .findById(letter.id())
                .map(old -> old.restart(subject, outline))
                .orElseGet(() -> manuscripts.save(new Manuscript(letter.id(), subject, outline)));
        letter.compose(manuscript, visit.recordedFromPublished(), actor.person());
        audit.record(actor, "letterBegunByHand", reference.value(), ActObject.of(letter.number()), ActPayload.NONE);
    }

    private Letter emptied(Letter draft, LetterFacts facts, Actor by) {
        Refused.unlessEmpty(draft.obstaclesToChange());
        Refused.when(draft.number() > 1, "letterIsACorrection");
        draft.replaceWith(blank(facts), by.person());
        documents.deleteByLetter(draft.id());
        setAsides.forgetAll(draft.id());
        steps.forget(draft.id());
        return draft;
    }

    private static LetterContent blank(LetterFacts facts) {
        return new LetterContent("", facts, List.of(), List.of(), List.of(), List.of());
    }

    private String subject(Inspection visit, LetterFacts facts) {
        var kind = frameworks.byCode(visit.framework()).map(Framework::name).orElse(visit.framework());
        var authority = Objects.requireNonNullElse(
                facts.authorityAsPrinted(), visit.authority().code());
        return kind + ": " + authority + ", " + DAY.format(visit.firstDay()) + " to " + DAY.format(visit.lastDay())
                + " (" + visit.reference() + ")";
    }

    /** The pieces of a letter that this person was allowed to load; empty for one that was imported. */
    @Transactional(readOnly = true)
    public Optional<List<Piece>> pieces(Letter letter) {
        return manuscripts.findById(letter.id()).map(Manuscript::pieces);
    }

    /** Adds a piece behind another one, or at the beginning. */
    public void put(Actor actor, InspectionReference reference, long seen, Piece piece, @Nullable UUID behind) {
        put(actor, reference, seen, List.of(piece), behind);
    }

    /** Adds several pieces at once, in their order. */
    public void put(Actor actor, InspectionReference reference, long seen, List<Piece> pieces, @Nullable UUID behind) {
        pieces.forEach(piece -> mayRepeat(reference, piece));
        change(actor, reference, seen, "letterPieceAdded", manuscript -> {
            var before = behind;
            for (var piece : pieces) {
                manuscript.put(piece, before);
                before = piece.id();
            }
        });
    }

    /** All pieces as they shall stand: some that are new, some that others take the place of, undone as one act. */
    public void rearrange(Actor actor, InspectionReference reference, long seen, List<Piece> pieces) {
        pieces.forEach(piece -> mayRepeat(reference, piece));
        change(actor, reference, seen, "letterPieceAdded", manuscript -> manuscript.rearrange(pieces));
    }

    public void reword(Actor actor, InspectionReference reference, long seen, Piece piece) {
        mayRepeat(reference, piece);
        change(actor, reference, seen, "letterPieceReworded", manuscript -> manuscript.reword(piece));
    }

    public void move(Actor actor, InspectionReference reference, long seen, UUID piece, boolean up) {
        change(actor, reference, seen, "letterPieceMoved", manuscript -> manuscript.move(piece, up));
    }

    public void remove(Actor actor, InspectionReference reference, long seen, UUID piece) {
        change(actor, reference, seen, "letterPieceRemoved", manuscript -> manuscript.remove(piece));
    }

    /** A person confirmed that a finding says an area of an earlier inspection again. */
    public void repeats(Actor actor, InspectionReference reference, long seen, UUID finding, AreaReference earlier) {
        change(actor, reference, seen, "letterPieceReworded", manuscript -> {
            var piece = manuscript.piece(finding);
            var again = piece.saying(piece.words(), piece.category(), piece.deadline(), earlier.value());
            mayRepeat(reference, again);
            manuscript.reword(again);
        });
    }

    /** Goes back one act on its pieces, its judgements or what it says of itself, until it is handed over. */
    public void undo(Actor actor, InspectionReference reference, long seen) {
        var visit = inspecting.workOn(actor, reference);
        var draft = seenBy(reference, seen);
        var written = manuscript(draft);
        Refused.unlessEmpty(draft.obstaclesToChange());
        Refused.when(!steps.back(draft.id()), "nothingToUndo");
        entities.detach(draft); // what came back did so under them
        entities.detach(written);
        var letter = seenBy(reference, seen);
        letter.compose(manuscript(letter), visit.recordedFromPublished(), actor.person());
        changed(actor, letter, "draftActUndone");
    }

    /** What was judged, in the framework's words; replaces what was judged before. */
    public void judge(Actor actor, InspectionReference reference, long seen, List<Judgement> judgements) {
        var visit = inspecting.workOn(actor, reference);
        var letter = seenBy(reference, seen);
        Refused.unlessEmpty(letter.obstaclesToChange());
        steps.before(letter.id(), "letterJudged");
        letter.judge(judgements, actor.person());
        letter.compose(manuscript(letter), visit.recordedFromPublished(), actor.person());
        audit.record(actor, "letterJudged", reference.value(), null, judgements.toString());
    }

    /** What stands between the draft and its check. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToSubmit(Letter letter) {
        return manuscripts
                .findById(letter.id())
                .map(manuscript -> manuscript.obstaclesToSubmit(letter.facts()))
                .orElse(List.of());
    }

    private void change(Actor actor, InspectionReference reference, long seen, String act, Consumer<Manuscript> verb) {
        var visit = inspecting.workOn(actor, reference);
        var letter = seenBy(reference, seen);
        var manuscript = manuscript(letter);
        Refused.unlessEmpty(letter.obstaclesToChange());
        steps.before(letter.id(), act);
        verb.accept(manuscript);
        letter.compose(manuscript, visit.recordedFromPublished(), actor.person());
        changed(actor, letter, act);
    }

    private void changed(Actor actor, Letter letter, String act) {
        audit.record(
                actor,
                act,
                letter.inspection().value(),
                ActPayload.after(ActFact.count(
                        ActFact.Counted.FINDINGS, letter.findings().size())));
    }

    private static void mayRepeat(InspectionReference reference, Piece piece) {
        var earlier = piece.repeats();
        Refused.when(
                earlier != null && !new AreaReference(earlier).authority().equals(reference.authority()),
                "repeatsAnotherAuthority");
    }

    private Letter seenBy(InspectionReference reference, long seen) {
        var letter = letters.newest(reference.value()).orElseThrow(NotFound::new);
        ChangedMeanwhile.unless(seen, letter.version());
        return letter;
    }

    private Manuscript manuscript(Letter letter) {
        return manuscripts.findById(letter.id()).orElseThrow(NotFound::new);
    }
}
