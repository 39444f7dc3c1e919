package followthrough.workflow.work;

import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.CoveredWork;
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
 * @param state only what stands so, or null for all
 * @param order in which order it comes
 */
public record WorkFilter(
        Set<? extends WorkKind> kinds,
        @Nullable InspectionReference inspection,
        @Nullable LocalDate dueBefore,
        boolean flaggedOnly,
        Where where,
        @Nullable State state,
        Order order) {

    /** How an entry stands: whose it is by now, or what has become of it. */
    public enum State {
        MINE,
        OTHERS,
        FREE,
        RETURNED,
        ESCALATED,
        PRIORITY
    }

    /** Each ends with the due day, so that equals follow each other by it; by due day alone it is read along an index. */
    public enum Order {
        DUE,
        LATEST,
        CASE,
        KIND,
        SINCE,
        PERSON;

        private static final String THEN = " || to_char(w.due_on, ' YYYY-MM-DD')";

        boolean isByDay() {
            return this == DUE || this == LATEST;
        }

        /** By what a list is in its order; whatever is no day is read whole and put into order then. */
        String key() {
            return switch (this) {
                case DUE, LATEST -> "w.due_on";
                case CASE -> "regexp_replace(coalesce(w.area, w.inspection), '-A(\\d)$', '-A0\\1')" + THEN;
                case KIND ->
                    "to_char(array_position(array['" + String.join("','", WorkScope.names(CoveredWork.ALL))
                            + "'], w.kind), '000')" + THEN;
                case SINCE -> "to_char(w.since at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')";
                case PERSON -> "coalesce(app.sort_name(w.assignee), '~')" + THEN;
            };
        }

        /** Where a list in this order begins. */
        String start() {
            return isByDay() ? this == LATEST ? "9999-12-31" : "0001-01-01" : "";
        }

        String fromCursor() {
            return this == LATEST
                    ? " and (w.due_on, w.id) < (?, ?) order by w.due_on desc, w.id desc limit ?"
                    : " and (%1$s, w.id) > (?, ?) order by %1$s, w.id limit ?".formatted(key());
        }

        String by(String row) {
            return this == LATEST ? row + "sort_key desc, " + row + "id desc" : row + "sort_key, " + row + "id";
        }
    }

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
        this(kinds, inspection, dueBefore, flaggedOnly, Where.ANYWHERE, null, Order.DUE);
    }
}
