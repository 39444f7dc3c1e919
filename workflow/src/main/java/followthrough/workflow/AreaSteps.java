package followthrough.workflow;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.visit.VisitsUnderWay;
import followthrough.workflow.work.StepNotOpen;
import followthrough.workflow.work.Steps;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finishes steps of an area's work, which a visit may have interrupted: then there is no step, and work resumes later. */
@Component
class AreaSteps {

    private final Steps steps;
    private final VisitsUnderWay underWay;

    AreaSteps(Steps steps, VisitsUnderWay underWay) {
        this.steps = steps;
        this.underWay = underWay;
    }

    /** The one of these steps that is open is done. */
    void done(AreaReference area, Actor by, Map<String, Object> answer, TaskKind... kinds) {
        var open = Arrays.stream(kinds)
                .flatMap(kind -> steps.open(kind, area.value()).stream())
                .findFirst();
        if (open.isPresent()) steps.done(open.get(), by, answer);
        else if (underWay.at(area.inspection(), null).isEmpty()) throw new StepNotOpen(kinds[0], area.value());
    }
}
