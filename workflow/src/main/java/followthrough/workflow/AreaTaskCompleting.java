package followthrough.workflow;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.visit.VisitsUnderWay;
import followthrough.workflow.work.TaskCompleting;
import followthrough.workflow.work.TaskNotOpen;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finishes steps of an area's work, which a visit may have interrupted: then there is no step, and work resumes later. */
@Component
class AreaTaskCompleting {

    private final TaskCompleting completing;
    private final VisitsUnderWay underWay;

    AreaTaskCompleting(TaskCompleting completing, VisitsUnderWay underWay) {
        this.completing = completing;
        this.underWay = underWay;
    }

    /** The one of these steps that is open is done. */
    void done(AreaReference area, Actor by, Map<String, Object> answer, TaskKind... kinds) {
        var open = Arrays.stream(kinds)
                .flatMap(kind -> completing.open(kind, area.value()).stream())
                .findFirst();
        if (open.isPresent()) completing.done(open.get(), by, answer);
        else if (underWay.at(area.inspection(), null).isEmpty()) throw new TaskNotOpen(kinds[0], area.value());
    }
}
