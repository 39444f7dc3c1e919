package followthrough.workflow.visit;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.area.AreaState;
import followthrough.inspection.Inspecting;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.ProcessMessage;
import followthrough.workflow.process.ProcessVariables;
import followthrough.workflow.process.ProcessVariables.LastWord;
import followthrough.workflow.process.Processes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What one inspection's visit means for the cycles and areas of the inspections it answers. */
@Component
public class Reinspections {

    private static final String WAITING = "reinspectionRecorded";

    private final Inspecting inspecting;
    private final AreaRegister areas;
    private final VisitsUnderWay underWay;
    private final Processes processes;
    private final NoticeBoard notices;
    private final StatementDuty duty;

    Reinspections(
            Inspecting inspecting,
            AreaRegister areas,
            VisitsUnderWay underWay,
            Processes processes,
            NoticeBoard notices,
            StatementDuty duty) {
        this.inspecting = inspecting;
        this.areas = areas;
        this.underWay = underWay;
        this.processes = processes;
        this.notices = notices;
        this.duty = duty;
    }

    public void begin(InspectionReference visit, InspectionReference earlier) {
        reach(visit, earlier);
        notices.tellPost(Role.DIRECTOR, earlier.authority(), NoticeKind.reinspectionBegun, earlier, earlier.value());
    }

    /** The areas are given out only now: the visit that is under way reaches them, and their leads hear of it. */
    public void givenOut(InspectionReference earlier) {
        underWay.at(earlier, null).ifPresent(visit -> reach(visit, earlier));
    }

    private void reach(InspectionReference visit, InspectionReference earlier) {
        for (var area : areas.open(earlier)) {
            begin(visit, area.reference());
            notices.tell(area.lead(), NoticeKind.reinspectionBegun, area.reference(), reference(area));
        }
        processes.tellAt(earlier, WAITING, ProcessMessage.reinspectionRecorded, at(visit));
        duty.visited(earlier, visit);
    }

    public void begin(InspectionReference visit, AreaReference area) {
        processes.tell(area, ProcessMessage.reinspectionRecorded, at(visit));
    }

    /** The visit's letter is out: every verdict that is a last word ends its area. */
    public void conclude(InspectionReference visit, List<AreaReference> spokenOf) {
        for (var reference : spokenOf) {
            var area = areas.stored(reference);
            processes.tellOf(reference.value(), visit, ProcessMessage.outcomeIssued, outcome(area, visit));
            notices.tell(area.lead(), NoticeKind.outcomeIssued, reference, reference.value());
        }
        for (var earlier : inspecting.stored(visit).answers()) {
            processes.tellOf(earlier.value(), visit, ProcessMessage.outcomeIssued, underWay.leftOf(earlier, visit));
        }
    }

    /** The visit is called off: the areas that it was looking at go on as before. */
    public void callOff(InspectionReference visit) {
        inspecting.stored(visit).answers().forEach(earlier -> callOff(visit, earlier));
    }

    /** The visit does not answer this inspection any more: work, dates and the duty to send a statement are as before. */
    public void callOff(InspectionReference visit, InspectionReference earlier) {
        for (var area : areas.open(earlier)) {
            giveBack(visit, area);
        }
        var known = processes.tellOf(
                earlier.value(), visit, ProcessMessage.visitCalledOff, underWay.leftOf(earlier, visit));
        duty.notVisited(earlier, visit);
        if (known)
            notices.tellPost(
                    Role.DIRECTOR, earlier.authority(), NoticeKind.reinspectionCalledOff, earlier, earlier.value());
    }

    /** Its letter was published, so nothing waits for it any more but the statement that it made needless. */
    public void publishedCalledOff(InspectionReference visit) {
        inspecting.stored(visit).answers().forEach(earlier -> duty.notVisited(earlier, visit));
    }

    /** An area that the visit did not look at goes on as before. */
    public void giveBack(InspectionReference visit, Area area) {
        var known = processes.tellOf(reference(area), visit, ProcessMessage.visitCalledOff, outcome(area, visit));
        if (known) notices.tell(area.lead(), NoticeKind.reinspectionCalledOff, area.reference(), reference(area));
    }

    private Map<String, Object> outcome(Area area, InspectionReference visit) {
        var variables = new HashMap<String, Object>(underWay.nextFor(area.reference(), visit));
        variables.putAll(ProcessVariables.VERDICT.of(lastWord(area.state())));
        return variables;
    }

    private static LastWord lastWord(AreaState state) {
        return switch (state) {
            case MET -> LastWord.met;
            case PARTLY_MET -> LastWord.partlyMet;
            case NOT_MET -> LastWord.notMet;
            case OPEN, WITHDRAWN, MERGED, SUPERSEDED -> LastWord.goesOn;
        };
    }

    private static Map<String, Object> at(InspectionReference visit) {
        return Map.of(ProcessVariables.AT_VISIT, visit.value());
    }

    private static String reference(Area area) {
        return area.reference().value();
    }
}
