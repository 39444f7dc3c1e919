package followthrough.web.verification;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.web.Messages;
import followthrough.web.tasks.TaskLine;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The areas that a visit checks, with the verdicts given so far. */
@Component
class ChecksPage {

    private final Inspecting inspecting;
    private final AreaRegister areas;
    private final Verdicts verdicts;
    private final Messages words;

    ChecksPage(Inspecting inspecting, AreaRegister areas, Verdicts verdicts, Messages words) {
        this.inspecting = inspecting;
        this.areas = areas;
        this.verdicts = verdicts;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public ChecksView view(Actor me, InspectionReference visit) {
        var inspection = inspecting.recordedBy(me, visit);
        var concerned = concerned(me, visit);
        var unchecked =
                concerned.stream().filter(area -> !isChecked(me, area, visit)).toList();
        return new ChecksView(
                visit.value(),
                words.body(visit.authority()),
                concerned.size() - unchecked.size(),
                concerned.stream().map(area -> line(me, area, visit)).toList(),
                unchecked.isEmpty() ? null : address(unchecked.get(0).reference(), visit),
                inspection.isIssued());
    }

    /** Open areas of the inspections it answers, and those that it has given a verdict on. */
    List<Area> concerned(Actor me, InspectionReference visit) {
        return inspecting.recordedBy(me, visit).answers().stream()
                .flatMap(earlier -> areas.stored(earlier).stream())
                .filter(area -> areas.mayOpen(me, area))
                .filter(area -> area.isOpen() || isChecked(me, area, visit))
                .toList();
    }

    boolean isChecked(Actor me, Area area, InspectionReference visit) {
        return verdicts.given(me, area.reference(), visit).isPresent();
    }

    private TaskLine line(Actor me, Area area, InspectionReference visit) {
        var given = verdicts.given(me, area.reference(), visit);
        return new TaskLine(
                words.text("checks.area", area.reference(), area.firstWords()),
                null,
                address(area.reference(), visit),
                given.map(verdict -> words.text("outcome." + verdict.outcome())).orElse(words.text("checks.open")),
                given.map(VerdictView::colour).orElse("blue"));
    }

    private static String address(AreaReference area, InspectionReference visit) {
        return "/areas/" + area + "/check/" + visit;
    }
}
