package followthrough.workflow;

import followthrough.area.AreaRegister;
import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.statement.StatementSending;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A full re-inspection ended the duty to state, or nothing is left to state: nobody is asked any more. */
@Component
class CancelStatement implements JavaDelegate {

    private static final String NO_AREA = "no area is open any more";

    private final StatementSending statements;
    private final AreaRegister areas;
    private final NoticeBoard notices;

    CancelStatement(StatementSending statements, AreaRegister areas, NoticeBoard notices) {
        this.statements = statements;
        this.areas = areas;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution cycle) {
        var inspection = new InspectionReference(cycle.getProcessBusinessKey());
        if (areas.open(inspection).isEmpty()) statements.cancel(inspection, NO_AREA);
        notices.tellPost(
                Role.DIRECTOR, inspection.authority(), NoticeKind.statementNotNeeded, inspection, inspection.value());
    }
}
