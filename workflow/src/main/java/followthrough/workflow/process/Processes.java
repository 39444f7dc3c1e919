package followthrough.workflow.process;

import followthrough.inspection.Suspending;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.stereotype.Component;

/**
 * Starts processes and tells running ones what happened; whoever does not wait for a message does not get it. Nothing of
 * another case reaches one that stands still: that is refused, or as a job tried again when it goes on.
 */
@Component
public class Processes {

    private final RuntimeService engine;
    private final Suspending suspending;

    Processes(RuntimeService engine, Suspending suspending) {
        this.engine = engine;
        this.suspending = suspending;
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
        suspending.mustGoOn(cycle);
        correlation(message, cycle.value()).setVariables(variables).correlateAll();
    }

    public void tell(AreaReference area, ProcessMessage message, Map<String, Object> variables) {
        suspending.mustGoOn(area.inspection());
        correlation(message, area.value()).setVariables(variables).correlateAll();
    }

    /** Tells one place of a cycle, if it waits there, and says whether it did. */
    public boolean tellAt(
            InspectionReference cycle, String place, ProcessMessage message, Map<String, Object> variables) {
        var waiting = engine.createProcessInstanceQuery().processInstanceBusinessKey(cycle.value()).list().stream()
                .flatMap(instance -> engine
                        .createEventSubscriptionQuery()
                        .processInstanceId(instance.getId())
                        .activityId(place)
                        .eventName(message.name())
                        .list()
                        .stream())
                .toList();
        if (!waiting.isEmpty()) suspending.mustGoOn(cycle);
        waiting.forEach(one -> engine.messageEventReceived(message.name(), one.getExecutionId(), variables));
        return !waiting.isEmpty();
    }

    public boolean waits(InspectionReference cycle, String place) {
        return engine.createProcessInstanceQuery().processInstanceBusinessKey(cycle.value()).list().stream()
                .anyMatch(instance -> engine.createEventSubscriptionQuery()
                                .processInstanceId(instance.getId())
                                .activityId(place)
                                .count()
                        > 0);
    }

    /** Ends a process whose reason is gone. */
    public void end(Diagram diagram, String reference, String reason) {
        engine.createProcessInstanceQuery()
                .processDefinitionKey(diagram.name())
                .processInstanceBusinessKey(reference)
                .list()
                .forEach(instance -> engine.deleteProcessInstance(instance.getId(), reason));
    }

    /** Takes up a step of a running cycle again, as it was. */
    public void takeUp(InspectionReference cycle, String step) {
        suspending.mustGoOn(cycle);
        engine.createProcessInstanceQuery()
                .processDefinitionKey(Diagram.improvementCycle.name())
                .processInstanceBusinessKey(cycle.value())
                .list()
                .forEach(instance -> engine.createProcessInstanceModification(instance.getId())
                        .startBeforeActivity(step)
                        .execute());
    }

    /** Tells it if this visit is looking at it, and says whether it was: another visit's outcome ends no check. */
    public boolean tellOf(
            String reference, InspectionReference visit, ProcessMessage message, Map<String, Object> variables) {
        suspending.mustGoOn(new InspectionReference(reference.replaceFirst("-A\\d+$", "")));
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
