package followthrough.web.plan;

import followthrough.web.plan.SignedText.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is in one text and not in the other, line by line. */
public final class PlanChanges {

    /**
     * One line that came or went, with its value as people read it.
     *
     * @param day the value where it is a date, else null
     */
    public record Change(
            boolean added,
            String label,
            String value,
            @Nullable LocalDate day) {}

    static List<Change> between(String before, String after) {
        var old = SignedText.lines(before);
        var fresh = SignedText.lines(after);
        var common = commonLengths(old, fresh);
        var changes = new ArrayList<Change>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                i++;
                j++;
            } else if (j == fresh.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                changes.add(change(false, old.get(i++)));
            } else {
                changes.add(change(true, fresh.get(j++)));
            }
        }
        return changes;
    }

    /** How many lines the rests of both texts have in common, from each position on. */
    private static int[][] commonLengths(List<Line> old, List<Line> fresh) {
        var lengths = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                lengths[i][j] = old.get(i).equals(fresh.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static Change change(boolean added, Line line) {
        return new Change(added, line.label(), SignedText.person(line.value()), SignedText.day(line.value()));
    }

    private PlanChanges() {}
}
