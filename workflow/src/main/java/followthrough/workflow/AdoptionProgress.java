package followthrough.workflow;

import followthrough.inspection.CaseAdopted;
import followthrough.workflow.decision.StatementDates;
import followthrough.workflow.work.Rescheduling;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sets the clocks of a case running that was history only. */
@Component
class AdoptionProgress {

    private final StatementDates statements;
    private final Rescheduling rescheduling;

    AdoptionProgress(StatementDates statements, Rescheduling rescheduling) {
        this.statements = statements;
        this.rescheduling = rescheduling;
    }

    @EventListener
    void on(CaseAdopted event) {
        statements.settleAgain(event.inspection());
        rescheduling.adopted(event.inspection());
    }
}
