package followthrough.workflow.decision;

import java.util.List;

/**
 * A row of a decision table, as it is written in the file.
 *
 * @param conditions one for each question; "-" fits everything
 */
public record DecisionRow(String id, List<String> conditions, List<String> answers) {

    public DecisionRow {
        conditions = List.copyOf(conditions);
        answers = List.copyOf(answers);
    }

    /** True when it fits whatever is asked. */
    public boolean fitsAll() {
        return conditions.stream().allMatch(condition -> condition.isEmpty() || condition.equals("-"));
    }
}
