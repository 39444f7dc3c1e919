package followthrough.web.progress;

import followthrough.progress.Colour;
import followthrough.progress.ProgressReport;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The right words for a report, and why the first ones were wrong.
 *
 * @param done "true" when the action is finished
 * @param self a {@link Colour}, or empty
 */
record CorrectReportForm(
        String text, String changed, String done, String next, String self, String rationale, String reason) {

    CorrectReportForm {
        text = clean(text);
        changed = clean(changed);
        done = clean(done);
        next = clean(next);
        self = clean(self);
        rationale = clean(rationale);
        reason = clean(reason);
    }

    static CorrectReportForm of(ProgressReport report) {
        var colour = report.self();
        return new CorrectReportForm(
                report.text(),
                report.changed(),
                String.valueOf(report.done()),
                report.next(),
                colour == null ? "" : colour.name(),
                report.rationale(),
                "");
    }

    ProgressReport report() {
        var colour = Arrays.stream(Colour.values())
                .filter(one -> one.name().equals(self))
                .findFirst()
                .orElse(null);
        return new ProgressReport(text, changed, next, done.equals("true"), colour, rationale);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
