package followthrough.workflow.work;

import followthrough.shared.InspectionReference;
import followthrough.workflow.process.TaskKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of work.
 *
 * @param kinds only these kinds; empty means all
 * @param inspection only this inspection's, or null for all
 * @param dueBefore only what is due before this day, or null for all; cases recorded later are never overdue
 * @param flaggedOnly only priority actions, returned and escalated work
 */
public record WorkFilter(
        Set<TaskKind> kinds,
        @Nullable InspectionReference inspection,
        @Nullable LocalDate dueBefore,
        boolean flaggedOnly) {

    public static final WorkFilter NONE = new WorkFilter(Set.of(), null, null, false);

    public WorkFilter {
        kinds = Set.copyOf(kinds);
    }
}
