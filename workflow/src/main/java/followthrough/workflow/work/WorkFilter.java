package followthrough.workflow.work;

import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.workflow.process.WorkKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of work, and says in which order it comes.
 *
 * @param kinds only these kinds; empty means all
 * @param inspection only this inspection's, or null for all
 * @param dueBefore only what is due before this day, or null for all; cases recorded later are never overdue
 * @param flaggedOnly only priority actions, returned and escalated work
 * @param where of which part of the country, and of which words
 * @param latestFirst due last first, instead of due first
 */
public record WorkFilter(
        Set<? extends WorkKind> kinds,
        @Nullable InspectionReference inspection,
        @Nullable LocalDate dueBefore,
        boolean flaggedOnly,
        Where where,
        boolean latestFirst) {

    /**
     * Where to look.
     *
     * @param area only this area's, or null for all
     * @param authority only this authority's, or null for all
     * @param framework only of inspections under it, or null for all
     * @param person only what this person has, or null for all
     * @param dueUntil only what is due on this day or before it, or null for all
     * @param words each of them has to stand in what it is about
     */
    public record Where(
            @Nullable AreaReference area,
            @Nullable Body authority,
            @Nullable String framework,
            @Nullable PersonId person,
            @Nullable LocalDate dueUntil,
            List<String> words) {

        public static final Where ANYWHERE = new Where(null, null, null, null, null, List.of());

        public Where {
            words = List.copyOf(words);
        }
    }

    public static final WorkFilter NONE = new WorkFilter(Set.of(), null, null, false);

    public WorkFilter {
        kinds = Set.copyOf(kinds);
    }

    public WorkFilter(
            Set<? extends WorkKind> kinds,
            @Nullable InspectionReference inspection,
            @Nullable LocalDate dueBefore,
            boolean flaggedOnly) {
        this(kinds, inspection, dueBefore, flaggedOnly, Where.ANYWHERE, false);
    }
}
