package followthrough.workflow;

import followthrough.letter.LetterCommenting;
import followthrough.shared.InspectionReference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ShareDraft implements JavaDelegate {

    private final LetterCommenting commenting;

    ShareDraft(LetterCommenting commenting) {
        this.commenting = commenting;
    }

    @Override
    public void execute(DelegateExecution cycle) {
        commenting.share(new InspectionReference(cycle.getProcessBusinessKey()));
    }
}
