package followthrough.workflow.map;

import followthrough.workflow.map.MapStep.State;
import followthrough.workflow.process.Diagram;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/** Reads from the engine's history which way a case has gone; a cycle that was begun again has several instances. */
@Component
class ProcessHistory {

    private final HistoryService history;

    ProcessHistory(HistoryService history) {
        this.history = history;
    }

    /** The instances of a case, newest first. */
    List<HistoricProcessInstance> instances(Diagram diagram, String reference) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(diagram.name())
                .processInstanceBusinessKey(reference)
                .orderByProcessInstanceStartTime()
                .desc()
                .list();
    }

    NodeStates states(List<HistoricProcessInstance> instances, BpmnModelInstance diagram) {
        var visited = instances.stream()
                .flatMap(instance -> activities(instance).stream())
                .filter(visit -> diagram.getModelElementById(visit.getActivityId()) != null) // not a body of copies
                .collect(Collectors.groupingBy(HistoricActivityInstance::getActivityId));
        var current = visited.values().stream()
                .flatMap(Collection::stream)
                .filter(ProcessHistory::isUnfinished)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
        var states = new NodeStates(new ReachableNodes(diagram).from(current), !current.isEmpty());
        visited.forEach((node, visits) -> place(states, node, visits));
        return states;
    }

    private List<HistoricActivityInstance> activities(HistoricProcessInstance instance) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list();
    }

    private static void place(NodeStates states, String node, List<HistoricActivityInstance> visits) {
        var last = visits.stream()
                .max(Comparator.comparing(HistoricActivityInstance::getStartTime))
                .orElseThrow();
        if (visits.stream().anyMatch(ProcessHistory::isUnfinished))
            states.put(node, State.CURRENT, last.getStartTime().toInstant());
        else
            visits.stream()
                    .filter(visit -> !visit.isCanceled())
                    .map(HistoricActivityInstance::getEndTime)
                    .max(Comparator.naturalOrder())
                    .ifPresent(ended -> states.put(node, State.DONE, ended.toInstant()));
    }

    private static boolean isUnfinished(HistoricActivityInstance visit) {
        return visit.getEndTime() == null;
    }
}
