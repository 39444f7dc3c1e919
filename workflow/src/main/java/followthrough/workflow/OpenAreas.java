package followthrough.workflow;

import followthrough.area.AreaRegister;
import followthrough.shared.InspectionReference;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** For which areas the cycle begins work, asked when it does and kept nowhere. */
@Component("openAreas")
public class OpenAreas {

    private final AreaRegister areas;

    OpenAreas(AreaRegister areas) {
        this.areas = areas;
    }

    public List<String> of(DelegateExecution cycle) {
        return areas.open(new InspectionReference(cycle.getProcessBusinessKey())).stream()
                .map(area -> area.reference().value())
                .toList();
    }
}
