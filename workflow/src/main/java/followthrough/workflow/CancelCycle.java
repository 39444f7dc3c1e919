package followthrough.workflow;

import followthrough.area.AreaConcluding;
import followthrough.inspection.Inspecting;
import followthrough.shared.InspectionReference;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The inspection is cancelled: its open areas end with it. */
@Component
class CancelCycle implements JavaDelegate {

    private final Inspecting inspecting;
    private final AreaConcluding concluding;

    CancelCycle(Inspecting inspecting, AreaConcluding concluding) {
        this.inspecting = inspecting;
        this.concluding = concluding;
    }

    @Override
    public void execute(DelegateExecution cycle) {
        var inspection = inspecting.stored(new InspectionReference(cycle.getProcessBusinessKey()));
        concluding.callOff(
                inspection.reference(),
                Objects.requireNonNull(inspection.closedOn()),
                Objects.requireNonNull(inspection.cancelledBecause()));
    }
}
