package followthrough.workflow;

import followthrough.inspection.Inspecting;
import followthrough.inspection.InspectionCancelled;
import followthrough.inspection.TeamChanged;
import followthrough.inspection.VisitRecorded;
import followthrough.shared.Role;
import followthrough.workflow.decision.DecisionsOfCases;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.Choices;
import followthrough.workflow.process.Choices.VisitTime;
import followthrough.workflow.process.Diagram;
import followthrough.workflow.process.Message;
import followthrough.workflow.process.Processes;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.visit.Reinspections;
import followthrough.workflow.visit.VisitsUnderWay;
import followthrough.workflow.work.Handovers;
import followthrough.workflow.work.Steps;
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
    private final Steps steps;
    private final Handovers handovers;
    private final NoticeBoard notices;
    private final DecisionsOfCases decisions;

    VisitProgress(
            Inspecting inspecting,
            VisitsUnderWay underWay,
            Reinspections reinspections,
            Processes processes,
            Steps steps,
            Handovers handovers,
            NoticeBoard notices,
            DecisionsOfCases decisions) {
        this.inspecting = inspecting;
        this.underWay = underWay;
        this.reinspections = reinspections;
        this.processes = processes;
        this.steps = steps;
        this.handovers = handovers;
        this.notices = notices;
        this.decisions = decisions;
    }

    /** The first step is done in the act that starts the cycle, and shows as done. */
    @EventListener
    void on(VisitRecorded event) {
        decisions.begin(event.inspection());
        var visit = inspecting.stored(event.inspection());
        var time = underWay.isAhead(visit) ? VisitTime.ahead : VisitTime.begun;
        processes.start(Diagram.improvementCycle, event.inspection().value(), Map.of());
        steps.done(TaskKind.recordVisit, event.inspection().value(), event.by(), Choices.VISIT.of(time));
    }

    @EventListener
    void on(TeamChanged event) {
        handovers.toTheInspectorInCharge(event.inspection());
    }

    @EventListener
    void on(InspectionCancelled event) {
        var inspection = inspecting.stored(event.inspection());
        processes.tell(event.inspection(), Message.inspectionCancelled, Map.of());
        if (!inspection.isIssued()) {
            if (!underWay.isAhead(inspection)) reinspections.callOff(event.inspection());
            return;
        }
        notices.tellPost(
                Role.DIRECTOR,
                inspection.authority(),
                NoticeKind.inspectionCancelled,
                event.inspection(),
                event.inspection().value());
    }
}
