package followthrough.workflow.work;

import followthrough.area.AreaRevising;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.workflow.process.ProcessVariables;
import followthrough.workflow.process.TaskKind;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Tells from a running process what its task is about: its business key and a few ids are all it carries. */
@Component
class TaskSubjects {

    private final AreaRevising proposals;

    TaskSubjects(AreaRevising proposals) {
        this.proposals = proposals;
    }

    TaskSubject of(TaskKind kind, DelegateExecution execution) {
        var key = execution.getProcessBusinessKey();
        return switch (kind.about()) {
            case INSPECTION -> new TaskSubject(kind, key, new InspectionReference(key), null, null, null);
            case AREA -> ofArea(kind, new AreaReference(key), execution);
            case PROPOSAL -> ofProposal(kind, new InspectionReference(key), execution);
            case SUSTAINMENT -> ofLook(kind, new AreaReference(key), execution);
        };
    }

    private static TaskSubject ofArea(TaskKind kind, AreaReference area, DelegateExecution execution) {
        var inspection = kind == TaskKind.checkArea
                ? new InspectionReference((String) execution.getVariable(ProcessVariables.AT_VISIT))
                : area.inspection();
        return new TaskSubject(kind, area.value(), inspection, area, null, null);
    }

    private TaskSubject ofProposal(TaskKind kind, InspectionReference inspection, DelegateExecution execution) {
        var id = UUID.fromString((String) execution.getVariable(ProcessVariables.PROPOSAL));
        return new TaskSubject(
                kind, id.toString(), inspection, proposals.stored(id).area(), id, null);
    }

    private static TaskSubject ofLook(TaskKind kind, AreaReference area, DelegateExecution execution) {
        var days = (Integer) execution.getVariable(ProcessVariables.DAYS);
        return new TaskSubject(kind, area + "/" + days, area.inspection(), area, null, days);
    }
}
