package followthrough.workflow;

import followthrough.inspection.AnswersCorrected;
import followthrough.inspection.Inspecting;
import followthrough.inspection.InspectionCancelled;
import followthrough.inspection.TeamChanged;
import followthrough.inspection.VisitRecorded;
import followthrough.shared.Role;
import followthrough.workflow.decision.DecisionsOfCases;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.Diagram;
import followthrough.workflow.process.ProcessMessage;
import followthrough.workflow.process.ProcessVariables;
import followthrough.workflow.process.ProcessVariables.VisitTime;
import followthrough.workflow.process.Processes;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.visit.Reinspections;
import followthrough.workflow.visit.VisitsUnderWay;
import followthrough.workflow.work.TaskCompleting;
import followthrough.workflow.work.TaskReassigning;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts a cycle with its visit, hands it to another team, and calls it off. */
@Component
class VisitProgress {

    private final Inspecting inspecting;
    private final VisitsUnderWay underWay;
    private final Reinspections reinspections;
    private final Processes processes;
    private final TaskCompleting completing;
    private final TaskReassigning reassigning;
    private final NoticeBoard notices;
    private final DecisionsOfCases decisions;
    private final VerdictProgress verdicts;

    VisitProgress(
            Inspecting inspecting,
            VisitsUnderWay underWay,
            Reinspections reinspections,
            Processes processes,
            TaskCompleting completing,
            TaskReassigning reassigning,
            NoticeBoard notices,
            DecisionsOfCases decisions,
            VerdictProgress verdicts) {
        this.inspecting = inspecting;
        this.underWay = underWay;
        this.reinspections = reinspections;
        this.processes = processes;
        this.completing = completing;
        this.reassigning = reassigning;
        this.notices = notices;
        this.decisions = decisions;
        this.verdicts = verdicts;
    }

    /** The first step is done in the act that starts the cycle, and shows as done. */
    @EventListener
    void on(VisitRecorded event) {
        decisions.begin(event.inspection());
        var visit = inspecting.stored(event.inspection());
        var time = underWay.isAhead(visit) ? VisitTime.ahead : VisitTime.begun;
        processes.start(Diagram.improvementCycle, event.inspection().value(), Map.of());
        completing.done(TaskKind.recordVisit, event.inspection().value(), event.by(), ProcessVariables.VISIT.of(time));
    }

    @EventListener
    void on(TeamChanged event) {
        reassigning.toTheInspectorInCharge(event.inspection());
    }

    /** What the visit did where it does not belong is undone first. */
    @EventListener
    void on(AnswersCorrected event) {
        if (underWay.isAhead(inspecting.stored(event.visit()))) return;
        event.gone().forEach(earlier -> reinspections.callOff(event.visit(), earlier));
        event.come().forEach(earlier -> reinspections.begin(event.visit(), earlier));
    }

    @EventListener
    void on(InspectionCancelled event) {
        var inspection = inspecting.stored(event.inspection());
        processes.tell(event.inspection(), ProcessMessage.inspectionCancelled, Map.of());
        if (!inspection.isIssued()) {
            if (!underWay.isAhead(inspection)) reinspections.callOff(event.inspection());
            return;
        }
        verdicts.calledOff(inspection);
        notices.tellPost(
                Role.DIRECTOR,
                inspection.authority(),
                NoticeKind.inspectionCancelled,
                event.inspection(),
                event.inspection().value());
    }
}
