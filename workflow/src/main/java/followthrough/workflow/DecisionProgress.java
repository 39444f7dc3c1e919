package followthrough.workflow;

import followthrough.workflow.decision.StatementDates;
import followthrough.workflow.decision.TableOfCaseMoved;
import followthrough.workflow.work.Rescheduling;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Dates and alarms that hang on a decision table move with the version that decides the case. */
@Component
class DecisionProgress {

    private final StatementDates statements;
    private final Rescheduling rescheduling;

    DecisionProgress(StatementDates statements, Rescheduling rescheduling) {
        this.statements = statements;
        this.rescheduling = rescheduling;
    }

    @EventListener
    void on(TableOfCaseMoved event) {
        switch (event.decision()) {
            case responseDeadlines -> {
                if (statements.settleAgain(event.inspection())) rescheduling.statementMoved(event.inspection());
            }
            case escalation -> rescheduling.alarmsMoved(event.inspection());
            case progressRating -> {} // asked anew by each page
        }
    }
}
