package followthrough.workflow.decision;

import followthrough.shared.InspectionReference;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks the table "response-deadlines". */
@Component
class ResponseDeadlines {

    private final DecisionEngine decisions;

    ResponseDeadlines(DecisionEngine decisions) {
        this.decisions = decisions;
    }

    ResponseRule of(
            InspectionReference inspection, String framework, boolean priorityAction, StatementDates.Start start) {
        var answer = decisions
                .ask(
                        DecisionKey.responseDeadlines,
                        inspection,
                        Map.of("framework", framework, "priorityAction", priorityAction, "runsFrom", start.event()))
                .getSingleResult();
        Integer days = answer.getEntry("workingDays");
        Integer draft = answer.getEntry("draftAfter");
        return new ResponseRule(answer.getEntry("answers"), days, draft, answer.getEntry("source"));
    }
}
