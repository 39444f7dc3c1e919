package followthrough.workflow;

import followthrough.shared.Role;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the table "escalation": who is told of a step that is so many working days overdue. */
@Component
class EscalationRules {

    private static final int LONGEST = 60;

    private final DecisionService decisions;

    /** The table is deployed when the application starts, so what it says of a kind holds as long. */
    private final Map<TaskKind, Optional<Integer>> firstDays = new ConcurrentHashMap<>();

    EscalationRules(DecisionService decisions) {
        this.decisions = decisions;
    }

    Optional<Role> toWhom(TaskKind kind, int workingDaysOver) {
        var answer = decisions.evaluateDecisionTableByKey(
                "escalation", Map.of("taskKind", kind.name(), "daysOver", workingDaysOver));
        return answer.isEmpty()
                ? Optional.empty()
                : Optional.of(Role.valueOf(answer.getSingleResult().getSingleEntry()));
    }

    /** From how many working days overdue anybody is told; empty when nobody ever is. */
    Optional<Integer> firstDay(TaskKind kind) {
        return firstDays.computeIfAbsent(
                kind,
                asked -> IntStream.rangeClosed(1, LONGEST)
                        .boxed()
                        .filter(days -> toWhom(asked, days).isPresent())
                        .findFirst());
    }
}
