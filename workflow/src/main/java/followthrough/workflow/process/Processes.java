package followthrough.workflow.process;

import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.stereotype.Component;

/** Starts processes and tells running ones what happened; whoever does not wait for a message does not get it. */
@Component
public class Processes {

    private final RuntimeService engine;

    Processes(RuntimeService engine) {
        this.engine = engine;
    }

    public void start(Diagram diagram, String reference, Map<String, Object> variables) {
        engine.startProcessInstanceByKey(diagram.name(), reference, variables);
    }

    public void startAt(Diagram diagram, String reference, String step, Map<String, Object> variables) {
        engine.createProcessInstanceByKey(diagram.name())
                .businessKey(reference)
                .setVariables(variables)
                .startBeforeActivity(step)
                .execute();
    }

    public void tell(InspectionReference cycle, ProcessMessage message, Map<String, Object> variables) {
        correlation(message, cycle.value()).setVariables(variables).correlateAll();
    }

    public void tell(AreaReference area, ProcessMessage message, Map<String, Object> variables) {
        correlation(message, area.value()).setVariables(variables).correlateAll();
    }

    /** Tells it if this visit is looking at it, and says whether it was: another visit's outcome ends no check. */
    public boolean tellOf(
            String reference, InspectionReference visit, ProcessMessage message, Map<String, Object> variables) {
        return !correlation(message, reference)
                .processInstanceVariableEquals(ProcessVariables.AT_VISIT, visit.value())
                .setVariables(variables)
                .correlateAllWithResult()
                .isEmpty();
    }

    /** Opens a side branch that keeps its variables to itself, since there may be several at a time. */
    public boolean openBranch(InspectionReference cycle, ProcessMessage message, Map<String, Object> variables) {
        return !correlation(message, cycle.value())
                .setVariablesToTriggeredScope(variables)
                .correlateAllWithResult()
                .isEmpty();
    }

    private MessageCorrelationBuilder correlation(ProcessMessage message, String reference) {
        return engine.createMessageCorrelation(message.name()).processInstanceBusinessKey(reference);
    }
}
