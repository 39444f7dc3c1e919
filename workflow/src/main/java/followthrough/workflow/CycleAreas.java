package followthrough.workflow;

import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.workflow.decision.StatementDates;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.Diagram;
import followthrough.workflow.process.ProcessVariables;
import followthrough.workflow.process.ProcessVariables.Asked;
import followthrough.workflow.process.Processes;
import followthrough.workflow.visit.Reinspections;
import followthrough.workflow.visit.VisitsUnderWay;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Adds an area to a cycle wherever the cycle stands: before its areas are given out, at work, or over. */
@Component
class CycleAreas {

    private static final String GIVING_OUT = "assignAreas";
    private static final String WORK_BEGINS = "workBegins";
    private static final String WORK = "improveAreas";
    private static final String ALL_ENDED = "cycleAnswered";
    private static final String WAITING = "awaitReinspection";
    private static final String CHECKED = "awaitOutcome";

    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final VisitsUnderWay underWay;
    private final Reinspections reinspections;
    private final StatementDates statements;
    private final Processes processes;
    private final RuntimeService engine;
    private final NoticeBoard notices;

    CycleAreas(
            AreaRegister areas,
            Inspecting inspecting,
            VisitsUnderWay underWay,
            Reinspections reinspections,
            StatementDates statements,
            Processes processes,
            RuntimeService engine,
            NoticeBoard notices) {
        this.areas = areas;
        this.inspecting = inspecting;
        this.underWay = underWay;
        this.reinspections = reinspections;
        this.statements = statements;
        this.processes = processes;
        this.engine = engine;
        this.notices = notices;
    }

    void add(AreaReference area) {
        var reference = area.inspection();
        inspecting.reopen(reference);
        var cycle = cycle(reference);
        if (cycle == null) processes.startAt(Diagram.improvementCycle, reference.value(), GIVING_OUT, again(reference));
        else addTo(cycle, area);
    }

    /**
     * Areas of one inspection that had ended are at work again, with the leads and the plans that they had; what was sent is
     * sent. A cycle that was over begins with all its open areas by itself.
     */
    void takeUp(InspectionReference reference, List<AreaReference> again) {
        inspecting.reopen(reference);
        var cycle = cycle(reference);
        if (cycle == null) {
            Map<String, Object> sent = ProcessVariables.STATEMENT.of(Asked.notAsked);
            processes.startAt(Diagram.improvementCycle, reference.value(), WORK_BEGINS, sent);
            again.forEach(this::begin);
        } else again.forEach(area -> addTo(cycle, area));
    }

    private @Nullable ProcessInstance cycle(InspectionReference reference) {
        return engine.createProcessInstanceQuery()
                .processDefinitionKey(Diagram.improvementCycle.name())
                .processInstanceBusinessKey(reference.value())
                .singleResult();
    }

    private void addTo(ProcessInstance cycle, AreaReference area) {
        var place = engine.getActivityInstance(cycle.getId());
        if (isAt(place, GIVING_OUT)) return;
        var waits = isAt(place, WAITING) || isAt(place, CHECKED);
        if (!waits && !isAt(place, WORK) && !isAt(place, ALL_ENDED)) {
            engine.createProcessInstanceModification(cycle.getId())
                    .startBeforeActivity(GIVING_OUT)
                    .setVariables(again(area.inspection()))
                    .execute();
            return;
        }
        var change = engine.createProcessInstanceModification(cycle.getId())
                .startBeforeActivity(WORK)
                .setVariableLocal(ProcessVariables.AREA_REFERENCE, area.value());
        if (!waits) change = change.startBeforeActivity(WAITING);
        if (isAt(place, ALL_ENDED)) change.cancelAllForActivity(ALL_ENDED).execute();
        else change.execute();
        begin(area);
    }

    /** What the cycle would know, had it come to this step by itself. */
    private Map<String, Object> again(InspectionReference reference) {
        return ProcessVariables.STATEMENT.of(statements.settleOnce(reference) ? Asked.asked : Asked.notAsked);
    }

    private void begin(AreaReference area) {
        if (areas.stored(area).lead() == null) {
            notices.tellPost(Role.DIRECTOR, area.authority(), NoticeKind.areaWithoutLead, area, area.value());
        }
        underWay.at(area.inspection(), null).ifPresent(visit -> onceWritten(() -> reinspections.begin(visit, area)));
    }

    /** Inside a step of another process the engine writes the new one down only at that step's end. */
    private static void onceWritten(Runnable act) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                act.run();
            }
        });
    }

    private static boolean isAt(ActivityInstance place, String step) {
        return place.getActivityInstances(step).length > 0;
    }
}
