package followthrough.workflow.work;

import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.workflow.process.TaskKind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What waits, whoever it waits for; pages see it through somebody's eyes, tests of whole processes do not. */
@Component
public class OpenItems {

    private final WorkItems items;

    OpenItems(WorkItems items) {
        this.items = items;
    }

    public Optional<WorkItem> open(TaskKind kind, String subject) {
        return items.open(kind, subject);
    }

    public List<WorkItem> about(InspectionReference inspection) {
        return items.about(inspection);
    }

    public List<WorkItem> about(AreaReference area) {
        return items.about(area);
    }
}
