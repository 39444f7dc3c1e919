package followthrough.plan.sheet;

import java.time.LocalDate;
import java.util.List;

/**
 * What became of one action, in words, as pages and papers say it.
 *
 * @param moved how far and how often its date has moved
 * @param colour by the rules, {@code why} it is that one and where the action is {@code heading}
 * @param reports newest first
 */
public record SheetProgress(
        boolean done, String moved, String colour, String why, String heading, List<Report> reports) {

    static final SheetProgress NONE = new SheetProgress(false, "", "", "", "", List.of());

    /**
     * One report.
     *
     * @param self how its author saw the action, and {@code rationale} why
     * @param rules how the rules saw it that day
     */
    public record Report(
            LocalDate on,
            String by,
            String text,
            String changed,
            String next,
            boolean done,
            String self,
            String rationale,
            String rules) {}
}
