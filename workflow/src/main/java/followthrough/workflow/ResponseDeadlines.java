package followthrough.workflow;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the table "response-deadlines". */
@Component
class ResponseDeadlines {

    private final DecisionService decisions;

    ResponseDeadlines(DecisionService decisions) {
        this.decisions = decisions;
    }

    ResponseRule of(String framework, boolean priorityAction, StatementDates.Start start) {
        var answer = decisions
                .evaluateDecisionTableByKey(
                        "responseDeadlines",
                        Map.of("framework", framework, "priorityAction", priorityAction, "runsFrom", start.event()))
                .getSingleResult();
        Integer days = answer.getEntry("workingDays");
        return new ResponseRule(answer.getEntry("answers"), days, answer.getEntry("source"));
    }
}
