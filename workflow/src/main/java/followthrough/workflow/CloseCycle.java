package followthrough.workflow;

import followthrough.shared.InspectionReference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every area is answered: the cycle closes, and what was met is looked at again later. */
@Component
class CloseCycle implements JavaDelegate {

    private final CycleClosing closing;

    CloseCycle(CycleClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution cycle) {
        var inspection = new InspectionReference(cycle.getProcessBusinessKey());
        closing.close(inspection);
        closing.lookAgainLater(inspection);
    }
}
