package followthrough.statement;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.FindingKind;
import followthrough.letter.Finding;
import followthrough.letter.LetterArchive;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.statement.Coverage.Line;
import followthrough.statement.Coverage.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the findings of the letter beside the plans: both ways, so that nothing is left unsaid or said to nobody. */
@Component
class CoverageCheck {

    private final LetterArchive letters;
    private final AreaRegister areas;
    private final PlanReading plans;

    CoverageCheck(LetterArchive letters, AreaRegister areas, PlanReading plans) {
        this.letters = letters;
        this.areas = areas;
        this.plans = plans;
    }

    Coverage of(InspectionReference inspection, boolean priorityActionsOnly) {
        var findings = letters.issuedFindings(inspection);
        var opened = areas.stored(inspection);
        var answers = new Answers(signed(opened), plans.planned(references(opened)));
        var lines = new ArrayList<Line>();
        for (var finding : findings)
            if (finding.category().needsWork())
                lines.add(line(findings.indexOf(finding) + 1, finding, opened, answers, priorityActionsOnly));
        var said = findings.stream().map(Finding::id).collect(Collectors.toSet());
        opened.stream()
                .filter(area -> area.isOpen() && (area.carriedForward() || !said.contains(area.finding())))
                .forEach(area -> lines.add(elsewhere(area, answers, priorityActionsOnly)));
        return new Coverage(lines);
    }

    /** The versions whose signatures hold. */
    Map<AreaReference, PlanVersion> signed(List<Area> areas) {
        return plans.storedSigned(references(areas));
    }

    private static List<AreaReference> references(List<Area> areas) {
        return areas.stream().map(Area::reference).toList();
    }

    /** Which version holds in which area, and where there is a plan at all. */
    private record Answers(Map<AreaReference, PlanVersion> signed, Set<AreaReference> planned) {

        @Nullable
        PlanVersion of(Area area) {
            return signed.get(area.reference());
        }
    }

    private Line line(int number, Finding finding, List<Area> opened, Answers answers, boolean priorityActionsOnly) {
        var area = opened.stream()
                .filter(one -> !one.carriedForward() && one.finding().equals(finding.id()))
                .findFirst()
                .orElse(null);
        return new Line(
                number,
                finding.category(),
                finding.text(),
                isWanted(finding.category(), priorityActionsOnly),
                area == null ? null : area.reference(),
                area == null && goesOn(finding) ? State.GOES_ON : state(area, answers),
                area == null || !area.isOpen() ? null : answers.of(area));
    }

    /** It says again what is at work since an earlier letter. */
    private boolean goesOn(Finding finding) {
        var earlier = finding.repeats();
        return earlier != null && areas.stillOpen(earlier).isPresent();
    }

    private static Line elsewhere(Area area, Answers answers, boolean priorityActionsOnly) {
        return new Line(
                null,
                area.category(),
                area.text(),
                isWanted(area.category(), priorityActionsOnly),
                area.reference(),
                area.carriedForward() ? State.CARRIED_FORWARD : State.WITHOUT_FINDING,
                answers.of(area));
    }

    private static State state(@Nullable Area area, Answers answers) {
        if (area == null) return State.NO_AREA;
        if (!area.isOpen()) return State.SET_ASIDE;
        if (answers.of(area) != null) return State.ANSWERED;
        return answers.planned().contains(area.reference()) ? State.UNSIGNED : State.NO_PLAN;
    }

    private static boolean isWanted(FindingKind kind, boolean priorityActionsOnly) {
        return priorityActionsOnly ? kind == FindingKind.PRIORITY_ACTION : kind.needsWork();
    }
}
