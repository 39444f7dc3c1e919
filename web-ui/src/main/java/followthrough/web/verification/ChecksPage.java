package followthrough.web.verification;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.Refused;
import followthrough.verification.Check;
import followthrough.verification.Checking;
import followthrough.verification.Outcome;
import followthrough.web.Messages;
import followthrough.web.tasks.TaskLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The areas that a visit checks, with the verdicts given so far. */
@Component
class ChecksPage {

    private final Inspecting inspecting;
    private final AreaRegister areas;
    private final Checking checking;
    private final Messages words;

    ChecksPage(Inspecting inspecting, AreaRegister areas, Checking checking, Messages words) {
        this.inspecting = inspecting;
        this.areas = areas;
        this.checking = checking;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public ChecksView view(Actor me, InspectionReference visit) {
        var inspection = inspecting.recordedBy(me, visit);
        Refused.when(inspection.calledOffOn() != null && !inspection.isIssued(), "visitCalledOff");
        var concerned = concerned(me, visit);
        var given = given(me, visit);
        var unchecked = concerned.stream()
                .filter(area -> !given.containsKey(area.reference()))
                .toList();
        return new ChecksView(
                inspection,
                words.body(visit.authority()),
                concerned.size() - unchecked.size(),
                concerned.stream()
                        .map(area -> line(area, visit, Optional.ofNullable(given.get(area.reference()))))
                        .toList(),
                unchecked.isEmpty() ? null : address(unchecked.get(0).reference(), visit));
    }

    /** Open areas of the inspections it answers, and those that it has given a verdict on. */
    List<Area> concerned(Actor me, InspectionReference visit) {
        var given = given(me, visit);
        return inspecting.recordedBy(me, visit).answers().stream()
                .flatMap(earlier -> areas.stored(earlier).stream())
                .filter(area -> areas.mayOpen(me, area))
                .filter(area -> area.isOpen() || given.containsKey(area.reference()))
                .toList();
    }

    /** The outcomes of a visit so far, of all areas at once. */
    Map<AreaReference, Outcome> given(Actor me, InspectionReference visit) {
        return checking.given(me, visit).stream().collect(Collectors.toMap(Check::area, Check::outcome));
    }

    private TaskLine line(Area area, InspectionReference visit, Optional<Outcome> given) {
        return new TaskLine(
                words.text("checks.area", area.reference(), area.firstWords()),
                null,
                address(area.reference(), visit),
                given.map(outcome -> words.text("outcome." + outcome)).orElse(words.text("checks.open")),
                given.map(Verdicts::colour).orElse("blue"));
    }

    private static String address(AreaReference area, InspectionReference visit) {
        return "/areas/" + area + "/check/" + visit;
    }
}
