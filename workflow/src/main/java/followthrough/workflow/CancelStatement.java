package followthrough.workflow;

import followthrough.plan.StatementSending;
import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The inspectors came back before the statement was sent: nobody is asked for it any more. */
@Component
class CancelStatement implements JavaDelegate {

    private final StatementSending statements;
    private final NoticeBoard notices;

    CancelStatement(StatementSending statements, NoticeBoard notices) {
        this.statements = statements;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution cycle) {
        var inspection = new InspectionReference(cycle.getProcessBusinessKey());
        statements.cancel(inspection, "the re-inspection began before it was sent");
        notices.tellPost(
                Role.DIRECTOR, inspection.authority(), NoticeKind.statementNotNeeded, inspection, inspection.value());
    }
}
