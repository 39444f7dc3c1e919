package followthrough.workflow.visit;

import followthrough.inspection.Inspecting;
import followthrough.shared.InspectionReference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The visit has begun: every cycle that it answers, and each open area there, learns of it now and not before. */
@Component
class CallReinspection implements JavaDelegate {

    private final Inspecting inspecting;
    private final Reinspections reinspections;

    CallReinspection(Inspecting inspecting, Reinspections reinspections) {
        this.inspecting = inspecting;
        this.reinspections = reinspections;
    }

    @Override
    public void execute(DelegateExecution cycle) {
        var visit = inspecting.stored(new InspectionReference(cycle.getProcessBusinessKey()));
        visit.answers().forEach(earlier -> reinspections.begin(visit.reference(), earlier));
    }
}
