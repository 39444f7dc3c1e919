package followthrough.workflow;

import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a case stands in its process, drawn and told, as far as the reader may know it. */
@Service
@Transactional(readOnly = true)
public class ProcessMap {

    private final Inspecting inspecting;
    private final AreaRegister areas;
    private final HistoryService history;

    ProcessMap(Inspecting inspecting, AreaRegister areas, HistoryService history) {
        this.inspecting = inspecting;
        this.areas = areas;
        this.history = history;
    }

    public MapView of(Actor reader, AreaReference area) {
        areas.get(reader, area);
        return drawn(area.value());
    }

    public MapView of(Actor reader, InspectionReference inspection) {
        inspecting.get(reader, inspection);
        return drawn(inspection.value());
    }

    private MapView drawn(String reference) {
        history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .count();
        throw new NotFound();
    }
}
