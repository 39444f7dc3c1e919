package followthrough.workflow;

import followthrough.area.AreaRegister;
import followthrough.shared.AreaReference;
import followthrough.verification.Sustaining;
import followthrough.workflow.process.ProcessVariables;
import followthrough.workflow.work.Timing;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AskSustained implements JavaDelegate {

    private final Sustaining sustaining;
    private final AreaRegister areas;

    AskSustained(Sustaining sustaining, AreaRegister areas) {
        this.sustaining = sustaining;
        this.areas = areas;
    }

    @Override
    public void execute(DelegateExecution check) {
        var area = new AreaReference(check.getProcessBusinessKey());
        var days = (Integer) check.getVariable(ProcessVariables.DAYS);
        var verdict = Objects.requireNonNull(areas.stored(area).endedOn());
        sustaining.ask(area, days, Timing.lookOn(verdict, days));
    }
}
