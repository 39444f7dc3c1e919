package followthrough.workflow;

import followthrough.shared.InspectionReference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The letter asks for nothing: the cycle is over, and the next inspection finds it by authority and date. */
@Component
class CloseAtOnce implements JavaDelegate {

    private final CycleClosing closing;

    CloseAtOnce(CycleClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution cycle) {
        closing.close(new InspectionReference(cycle.getProcessBusinessKey()));
    }
}
