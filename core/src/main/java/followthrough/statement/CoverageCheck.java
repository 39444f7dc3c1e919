package followthrough.statement;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.FindingKind;
import followthrough.letter.Finding;
import followthrough.letter.Letter;
import followthrough.letter.LetterArchive;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.shared.InspectionReference;
import followthrough.statement.Coverage.Line;
import followthrough.statement.Coverage.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        var letter = letters.issued(inspection);
        var opened = areas.stored(inspection);
        var lines = new ArrayList<Line>();
        letter.ifPresent(issued -> {
            for (var finding : issued.findingsForWork()) lines.add(line(issued, finding, opened, priorityActionsOnly));
        });
        var said = letter.map(Letter::findings).orElse(List.of()).stream()
                .map(Finding::id)
                .collect(Collectors.toSet());
        opened.stream()
                .filter(area -> area.isOpen() && (area.carriedForward() || !said.contains(area.finding())))
                .forEach(area -> lines.add(elsewhere(area, priorityActionsOnly)));
        return new Coverage(lines);
    }

    /** The version whose signature holds. */
    Optional<PlanVersion> signed(Area area) {
        return plans.storedSigned(area.reference());
    }

    private Line line(Letter letter, Finding finding, List<Area> opened, boolean priorityActionsOnly) {
        var area = opened.stream()
                .filter(one -> !one.carriedForward() && one.finding().equals(finding.id()))
                .findFirst()
                .orElse(null);
        return new Line(
                letter.findings().indexOf(finding) + 1,
                finding.category(),
                finding.text(),
                isWanted(finding.category(), priorityActionsOnly),
                area == null ? null : area.reference(),
                area == null && goesOn(finding) ? State.GOES_ON : state(area),
                area == null || !area.isOpen() ? null : signed(area).orElse(null));
    }

    /** It says again what is at work since an earlier letter. */
    private boolean goesOn(Finding finding) {
        var earlier = finding.repeats();
        return earlier != null && areas.stillOpen(earlier).isPresent();
    }

    private Line elsewhere(Area area, boolean priorityActionsOnly) {
        return new Line(
                null,
                area.category(),
                area.text(),
                isWanted(area.category(), priorityActionsOnly),
                area.reference(),
                area.carriedForward() ? State.CARRIED_FORWARD : State.WITHOUT_FINDING,
                signed(area).orElse(null));
    }

    private State state(@Nullable Area area) {
        if (area == null) return State.NO_AREA;
        if (!area.isOpen()) return State.SET_ASIDE;
        if (signed(area).isPresent()) return State.ANSWERED;
        return plans.stored(area.reference()).isPresent() ? State.UNSIGNED : State.NO_PLAN;
    }

    private static boolean isWanted(FindingKind kind, boolean priorityActionsOnly) {
        return priorityActionsOnly ? kind == FindingKind.PRIORITY_ACTION : kind.needsWork();
    }
}
