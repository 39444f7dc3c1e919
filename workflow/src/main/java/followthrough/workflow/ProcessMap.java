package followthrough.workflow;

import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a case stands in its process, drawn and told, as far as the reader may know it. */
@Service
@Transactional(readOnly = true)
public class ProcessMap {

    private final Inspecting inspecting;
    private final AreaRegister areas;
    private final RepositoryService diagrams;
    private final Tracks tracks;
    private final Veils veils;

    ProcessMap(Inspecting inspecting, AreaRegister areas, RepositoryService diagrams, Tracks tracks, Veils veils) {
        this.inspecting = inspecting;
        this.areas = areas;
        this.diagrams = diagrams;
        this.tracks = tracks;
        this.veils = veils;
    }

    /** The area's own process; before the areas are given out there is none. */
    public MapView of(Actor reader, AreaReference reference) {
        var area = areas.get(reader, reference);
        Inspection inspection = inspecting.stored(area.inspection());
        return drawn(
                Diagram.areaForDevelopment,
                reference.value(),
                places -> veils.draw(reader, inspection, reference, places));
    }

    public MapView of(Actor reader, InspectionReference reference) {
        var inspection = inspecting.get(reader, reference);
        return drawn(Diagram.improvementCycle, reference.value(), places -> veils.draw(reader, inspection, places));
    }

    private MapView drawn(Diagram kind, String reference, Consumer<Places> veil) {
        var instances = tracks.instances(kind, reference);
        if (instances.isEmpty()) throw new NotFound();
        var diagram = diagrams.getBpmnModelInstance(instances.get(0).getProcessDefinitionId());
        var places = tracks.places(instances, diagram);
        veil.accept(places);
        return new MapView(new MapDrawing(diagram, places).svg(reference), MapSteps.of(diagram, places));
    }
}
