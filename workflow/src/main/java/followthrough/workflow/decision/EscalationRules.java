package followthrough.workflow.decision;

import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.process.WorkKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Asks the table "escalation": who is told of a step that is so many working days overdue. */
@Component
public class EscalationRules {

    private static final int LONGEST = 60;

    private final DecisionEngine decisions;

    /** What one version of the table says of a kind never changes. */
    private final Map<Asked, Optional<Integer>> firstDays = new ConcurrentHashMap<>();

    private final Map<Asked, Map<Role, Integer>> steps = new ConcurrentHashMap<>();

    private record Asked(String definition, WorkKind kind) {}

    EscalationRules(DecisionEngine decisions) {
        this.decisions = decisions;
    }

    public Optional<Role> toWhom(InspectionReference inspection, WorkKind kind, int workingDaysOver) {
        var answer = decisions.ask(
                DecisionKey.escalation, inspection, Map.of("taskKind", kind.name(), "daysOver", workingDaysOver));
        return answer.isEmpty()
                ? Optional.empty()
                : Optional.of(Role.valueOf(answer.getSingleResult().getSingleEntry()));
    }

    /** Who is told, and from how many working days overdue on, the first first. */
    public Map<Role, Integer> steps(InspectionReference inspection, WorkKind kind) {
        return steps.computeIfAbsent(
                new Asked(decisions.definition(DecisionKey.escalation, inspection), kind), asked -> {
                    var told = new LinkedHashMap<Role, Integer>();
                    for (int days = 1; days <= LONGEST; days++) {
                        var since = days;
                        toWhom(inspection, kind, days).ifPresent(role -> told.putIfAbsent(role, since));
                    }
                    return told;
                });
    }

    /** From how many working days overdue anybody is told; empty when nobody ever is. */
    public Optional<Integer> firstDay(InspectionReference inspection, TaskKind kind) {
        return firstDays.computeIfAbsent(
                new Asked(decisions.definition(DecisionKey.escalation, inspection), kind),
                asked -> IntStream.rangeClosed(1, LONGEST)
                        .boxed()
                        .filter(days -> toWhom(inspection, kind, days).isPresent())
                        .findFirst());
    }
}
