package followthrough.workflow;

import followthrough.area.AreaChangeDecided;
import followthrough.area.AreaChangeProposed;
import followthrough.area.AreaEnded;
import followthrough.area.AreaOpened;
import followthrough.area.AreaRegister;
import followthrough.area.AreaRevising;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.Diagram;
import followthrough.workflow.process.ProcessMessage;
import followthrough.workflow.process.ProcessVariables;
import followthrough.workflow.process.Processes;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.work.TaskCompleting;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Areas that are added to a cycle or leave it after its letter was issued. */
@Component
class AreaChanges {

    private static final String FIRST_STEP = "decideAreaChange";

    private final AreaRegister areas;
    private final AreaRevising proposals;
    private final CycleAreas cycleAreas;
    private final Processes processes;
    private final TaskCompleting completing;
    private final NoticeBoard notices;

    AreaChanges(
            AreaRegister areas,
            AreaRevising proposals,
            CycleAreas cycleAreas,
            Processes processes,
            TaskCompleting completing,
            NoticeBoard notices) {
        this.areas = areas;
        this.proposals = proposals;
        this.cycleAreas = cycleAreas;
        this.processes = processes;
        this.completing = completing;
        this.notices = notices;
    }

    /** A cycle that is over is begun again at this very decision. */
    @EventListener
    void on(AreaChangeProposed event) {
        Map<String, Object> proposal =
                Map.of(ProcessVariables.PROPOSAL, event.proposal().toString());
        if (!processes.openBranch(event.inspection(), ProcessMessage.areaChangeProposed, proposal)) {
            processes.startAt(Diagram.improvementCycle, event.inspection().value(), FIRST_STEP, proposal);
        }
    }

    @EventListener
    void on(AreaChangeDecided event) {
        completing.done(TaskKind.decideAreaChange, event.proposal().toString(), event.by(), Map.of());
        notices.tell(
                proposals.stored(event.proposal()).proposedBy(),
                NoticeKind.areaChangeDecided,
                event.inspection(),
                event.inspection().value(),
                event.confirmed() ? "confirmed" : "refused");
    }

    @EventListener
    void on(AreaOpened event) {
        cycleAreas.add(event.area());
    }

    @EventListener
    void on(AreaEnded event) {
        var area = areas.stored(event.area());
        processes.tell(event.area(), ProcessMessage.areaClosed, Map.of());
        notices.tell(
                area.lead(), NoticeKind.areaEnded, event.area(), event.area().value());
        var cycle = area.inspection();
        if (areas.open(cycle).isEmpty()) processes.tell(cycle, ProcessMessage.nothingOpen, Map.of());
    }
}
