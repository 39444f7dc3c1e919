package followthrough.web.letter;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.letter.Letter;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterChecking;
import followthrough.letter.change.LetterChange;
import followthrough.letter.change.LetterChanges;
import followthrough.people.Directory;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.web.Choice;
import followthrough.web.Messages;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages about a draft have in common: the draft beside its findings, what can be chosen, who can check. */
@Component
public class DraftPages {

    /** The kinds of finding as a form may send them. */
    public static final String KINDS = "STRENGTH|MEETS_REQUIREMENTS|AREA_FOR_IMPROVEMENT|PRIORITY_ACTION";

    private final Inspecting inspecting;
    private final LetterArchive letters;
    private final LetterChecking checking;
    private final LetterChanges changes;
    private final Reviews reviews;
    private final AreaRegister areas;
    private final Frameworks frameworks;
    private final Directory directory;
    private final Messages words;

    DraftPages(
            Inspecting inspecting,
            LetterArchive letters,
            LetterChecking checking,
            LetterChanges changes,
            Reviews reviews,
            AreaRegister areas,
            Frameworks frameworks,
            Directory directory,
            Messages words) {
        this.inspecting = inspecting;
        this.letters = letters;
        this.checking = checking;
        this.changes = changes;
        this.reviews = reviews;
        this.areas = areas;
        this.frameworks = frameworks;
        this.directory = directory;
        this.words = words;
    }

    public Review review(Actor me, String reference, @Nullable UUID picked) {
        var inspection = inspecting.workOn(me, new InspectionReference(reference));
        var letter = letters.draft(me, inspection.reference()).orElseThrow(NotFound::new);
        return reviews.ofDraft(me, inspection, letter, picked);
    }

    /** The same for a page about one finding: whoever still has it open is told who took it out. */
    public Review ofFinding(Actor me, String reference, UUID finding) {
        var review = review(me, reference, finding);
        var letter = review.letter();
        if (letter.findings().stream().anyMatch(one -> one.id().equals(finding))) return review;
        changes.of(letter.id()).stream()
                .filter(change -> change.kind() == LetterChange.Kind.REMOVED && finding.equals(change.finding()))
                .reduce((earlier, later) -> later)
                .ifPresent(gone -> {
                    throw new Refused(Obstacle.of("findingRemoved", gone.by(), gone.on(), gone.reason()));
                });
        throw new Refused(Obstacle.of("findingNotThere")); // an undone act leaves no trace to tell it by
    }

    /** Where those who record an inspection without a draft go on: to its issued letter, or to importing one. */
    public String withoutDraft(Actor me, InspectionReference visit) {
        var inspection = inspecting.workOn(me, visit);
        return "/inspections/" + visit + (inspection.isIssued() ? "/letter" : "/letter/import");
    }

    /** The kinds that the framework knows, and the one the finding has now. */
    public List<Choice> kinds(Inspection inspection, @Nullable FindingKind now) {
        var known =
                frameworks.byCode(inspection.framework()).map(Framework::kinds).orElse(Set.of(FindingKind.values()));
        return Arrays.stream(FindingKind.values())
                .filter(kind -> known.contains(kind) || kind == now)
                .map(kind -> Choice.of(kind, words.text("finding.kind." + kind)))
                .toList();
    }

    /** Areas of the inspections that this visit answers, as long as they are open or were not met, and the one it has. */
    public List<Choice> repeatable(Inspection inspection, @Nullable AreaReference now) {
        return repeatable(inspection, now == null ? Set.of() : Set.of(now));
    }

    /** The same, and those named besides, which come first. */
    public List<Choice> repeatable(Inspection inspection, Set<AreaReference> besides) {
        var answered = inspection.answers().stream()
                .flatMap(earlier -> areas.stored(earlier).stream())
                .filter(area -> area.isOpen() || area.state().isUnmet())
                .filter(area -> !besides.contains(area.reference()));
        return Stream.concat(besides.stream().map(areas::stored), answered)
                .map(DraftPages::choice)
                .toList();
    }

    /** Everybody who records such inspections and did not draft this letter. */
    public List<PersonId> checkers(Inspection inspection, Letter letter) {
        var roles = inspection.recordedFromPublished()
                ? List.of(Role.LETTER_RECORDER)
                : List.of(Role.INSPECTOR, Role.INSPECTION_MANAGER);
        var busy = new HashSet<>(letter.drafters());
        busy.addAll(checking.tookPart(letter.inspection()));
        var holders = directory.holders(inspection.recordingBody());
        return roles.stream()
                .flatMap(role -> holders.getOrDefault(role, List.of()).stream())
                .distinct()
                .filter(person -> !busy.contains(person))
                .toList();
    }

    /** Whether nobody there can confirm that the letter came, and give out its areas. */
    public boolean lacksDirector(Inspection inspection) {
        return directory.holdersOf(Role.DIRECTOR, inspection.authority()).isEmpty();
    }

    public String framework(Inspection inspection) {
        return frameworks.byCode(inspection.framework()).map(Framework::name).orElse(inspection.framework());
    }

    private static Choice choice(Area area) {
        return Choice.of(area.reference(), area.reference() + ": " + area.firstWords());
    }

    static Stream<String> lines(@Nullable String text) {
        return text == null ? Stream.of() : text.lines();
    }
}
