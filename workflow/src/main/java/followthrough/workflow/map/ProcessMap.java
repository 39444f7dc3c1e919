package followthrough.workflow.map;

import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.workflow.process.Diagram;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a case stands in its process, drawn and told, as far as the reader may know it. */
@Service
@Transactional(readOnly = true)
public class ProcessMap {

    private final Inspecting inspecting;
    private final AreaRegister areas;
    private final RepositoryService diagrams;
    private final ProcessHistory history;
    private final MapConfidentiality confidentiality;

    /** What was deployed under an id never changes; the engine asks its table each time all the same. */
    private final Map<String, BpmnModelInstance> known = new ConcurrentHashMap<>();

    ProcessMap(
            Inspecting inspecting,
            AreaRegister areas,
            RepositoryService diagrams,
            ProcessHistory history,
            MapConfidentiality confidentiality) {
        this.inspecting = inspecting;
        this.areas = areas;
        this.diagrams = diagrams;
        this.history = history;
        this.confidentiality = confidentiality;
    }

    /** The area's own process; empty before the areas are given out, and when the engine has forgotten a case long over. */
    public Optional<MapView> of(Actor reader, AreaReference reference) {
        var area = areas.get(reader, reference);
        Inspection inspection = inspecting.stored(area.inspection());
        return drawn(
                Diagram.areaForDevelopment,
                reference.value(),
                (nodes, states) -> confidentiality.draw(reader, inspection, reference, nodes, states));
    }

    public Optional<MapView> of(Actor reader, InspectionReference reference) {
        var inspection = inspecting.get(reader, reference);
        return drawn(
                Diagram.improvementCycle,
                reference.value(),
                (nodes, states) -> confidentiality.draw(reader, inspection, nodes, states));
    }

    private Optional<MapView> drawn(Diagram kind, String reference, BiConsumer<NodeVisibility, NodeStates> hidden) {
        var instances = history.instances(kind, reference);
        if (instances.isEmpty()) return Optional.empty();
        var diagram = diagram(instances.get(0).getProcessDefinitionId());
        var states = history.states(instances, diagram);
        hidden.accept(NodeVisibility.of(diagram, newest(kind)), states);
        var layout = new DiagramLayout(diagram);
        var steps = MapSteps.of(diagram, layout, states);
        return Optional.of(new MapView(new MapDrawing(diagram, layout, states, steps).svg(reference), steps));
    }

    private BpmnModelInstance newest(Diagram kind) {
        return diagram(diagrams.createProcessDefinitionQuery()
                .processDefinitionKey(kind.name())
                .latestVersion()
                .singleResult()
                .getId());
    }

    private BpmnModelInstance diagram(String definition) {
        return known.computeIfAbsent(definition, diagrams::getBpmnModelInstance);
    }
}
