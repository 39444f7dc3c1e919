package followthrough.plan.draft;

import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what two people wrote from the same page, field by field. What only one of them changed is taken;
 * where both changed the same field, the stored value stays and the clash is told, so that nobody overwrites unseen.
 */
final class PlanMerge {

    private final List<Clash> clashes = new ArrayList<>();
    private final PlanContent content;

    /**
     * Merges on construction.
     *
     * @param base the content that the page was made from; null where nobody knows it any more
     * @param stored what is stored now
     * @param typed what comes from the page; each row carries an id
     */
    PlanMerge(@Nullable PlanContent base, PlanContent stored, PlanContent typed) {
        var whole = new Three<>(base, stored, typed);
        content = new PlanContent(
                field("outcome", whole, PlanContent::outcome),
                rows(whole.map(PlanContent::actions), ActionLine::id, this::action),
                rows(whole.map(PlanContent::measures), MeasureLine::id, this::measure),
                field("resources", whole, PlanContent::resources),
                field("risks", whole, PlanContent::risks),
                field("partners", whole, PlanContent::partners),
                drops(whole));
    }

    PlanContent content() {
        return content;
    }

    List<Clash> clashes() {
        return List.copyOf(clashes);
    }

    /** The same thing as it was on the page at first, as it is stored, and as it was typed. */
    private record Three<T>(@Nullable T base, T stored, T typed) {

        <P> Three<P> map(Function<T, P> part) {
            return new Three<>(base == null ? null : part.apply(base), part.apply(stored), part.apply(typed));
        }
    }

    private Map<UUID, NewDateReason> drops(Three<PlanContent> whole) {
        var ids = new LinkedHashSet<>(whole.stored().drops().keySet());
        ids.addAll(whole.typed().drops().keySet());
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> field(
                                "drops[" + id + "].newDateReason",
                                whole,
                                content -> content.drops().getOrDefault(id, NewDateReason.NONE))));
    }

    private ActionLine action(Three<ActionLine> line) {
        var name = "actions[" + line.stored().id() + "].";
        var due = field(name + "due", line, Due::of);
        return new ActionLine(
                line.stored().id(),
                field(name + "description", line, ActionLine::description),
                field(name + "owner", line, ActionLine::owner),
                due.day(),
                due.typed(),
                field(name + "newDateReason", line, ActionLine::reason));
    }

    private MeasureLine measure(Three<MeasureLine> line) {
        var name = "measures[" + line.stored().id() + "].";
        return new MeasureLine(
                line.stored().id(),
                field(name + "description", line, MeasureLine::description),
                field(name + "unit", line, MeasureLine::unit),
                field(name + "baseline", line, MeasureLine::baseline),
                field(name + "target", line, MeasureLine::target),
                field(name + "source", line, MeasureLine::source),
                field(name + "frequency", line, MeasureLine::frequency));
    }

    private <R, T> T field(String name, Three<R> whole, Function<R, T> part) {
        var value = whole.map(part);
        if (value.typed().equals(value.stored()) || value.typed().equals(value.base())) return value.stored();
        if (value.stored().equals(value.base())) return value.typed();
        clashes.add(new Clash(name, value.stored().toString(), value.typed().toString()));
        return value.stored();
    }

    private <T> List<T> rows(Three<List<T>> rows, Function<T, @Nullable UUID> id, UnaryMerge<T> both) {
        var from = byId(rows.base() == null ? List.of() : rows.base(), id);
        var kept = byId(rows.stored(), id);
        var mine = byId(rows.typed(), id);
        var found = new ArrayList<T>();
        for (var key : order(from, kept, mine)) {
            var row = row(from.get(key), kept.get(key), mine.get(key), both);
            if (row != null) found.add(row);
        }
        return found;
    }

    private interface UnaryMerge<T> {
        T of(Three<T> row);
    }

    private static <T> @Nullable T row(@Nullable T base, @Nullable T stored, @Nullable T typed, UnaryMerge<T> both) {
        if (stored != null && typed != null) return both.of(new Three<>(base, stored, typed));
        if (stored != null) return stored.equals(base) ? null : stored; // taken out here, unless it was changed there
        return typed == null || typed.equals(base) ? null : typed; // taken out there, unless it was changed here
    }

    /** The order of whoever moved rows, with the other's new rows after the row they stand behind. */
    private static <T> Set<UUID> order(Map<UUID, T> base, Map<UUID, T> stored, Map<UUID, T> typed) {
        var common = new ArrayList<>(base.keySet());
        common.retainAll(stored.keySet());
        common.retainAll(typed.keySet());
        var storedOrder = new ArrayList<>(stored.keySet());
        storedOrder.retainAll(common);
        return common.equals(storedOrder)
                ? woven(typed.keySet(), stored.keySet())
                : woven(stored.keySet(), typed.keySet());
    }

    private static Set<UUID> woven(Iterable<UUID> leading, Iterable<UUID> following) {
        var order = new ArrayList<UUID>();
        leading.forEach(order::add);
        int place = 0;
        for (var key : following) {
            var known = order.indexOf(key);
            if (known < 0) order.add(place++, key);
            else place = known + 1;
        }
        return new LinkedHashSet<>(order);
    }

    private static <T> Map<UUID, T> byId(List<T> rows, Function<T, @Nullable UUID> id) {
        var found = new LinkedHashMap<UUID, T>();
        for (var row : rows) found.put(Objects.requireNonNullElseGet(id.apply(row), UUID::randomUUID), row);
        return found;
    }

    /** A day, or what was typed instead. */
    private record Due(@Nullable LocalDate day, String typed) {

        static Due of(ActionLine line) {
            return new Due(line.due(), line.dueTyped());
        }

        @Override
        public String toString() {
            return day == null ? typed : day.toString();
        }
    }
}
