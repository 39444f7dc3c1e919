package followthrough.plan.draft;

import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one can do with the rows of a plan besides writing in them; each of it can be undone. */
public enum Rearranging {
    UP,
    DOWN,
    COPY,
    REMOVE;

    /** Does it to the action or measure with this id; nothing happens where there is none. */
    PlanContent on(PlanContent plan, UUID row) {
        return new PlanContent(
                plan.outcome(),
                rows(plan.actions(), row, ActionLine::id, line -> line.with(UUID.randomUUID())),
                rows(plan.measures(), row, MeasureLine::id, line -> line.with(UUID.randomUUID())),
                plan.resources(),
                plan.risks(),
                plan.partners(),
                plan.drops());
    }

    /** As the act is called in the history: "up", "copy". */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private <T> List<T> rows(List<T> rows, UUID wanted, Function<T, @Nullable UUID> id, Function<T, T> copy) {
        var found = new ArrayList<>(rows);
        for (int i = 0; i < rows.size(); i++) {
            if (wanted.equals(id.apply(rows.get(i)))) {
                rearrange(found, i, copy);
                break;
            }
        }
        return found;
    }

    private <T> void rearrange(List<T> rows, int place, Function<T, T> copy) {
        switch (this) {
            case UP -> rows.add(Math.max(0, place - 1), rows.remove(place));
            case DOWN -> rows.add(Math.min(rows.size() - 1, place + 1), rows.remove(place));
            case COPY -> rows.add(place + 1, copy.apply(rows.get(place)));
            case REMOVE -> rows.remove(place);
        }
    }
}
