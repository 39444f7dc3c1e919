package followthrough.web.progress;

import followthrough.progress.Colour;
import followthrough.progress.ProgressReport;
import followthrough.web.DateInput;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reports of one action.
 *
 * @param done "true" when the action is finished, "false" when it goes on
 * @param self a {@link Colour}, or empty
 * @param rationale asked for where the rules see it otherwise
 */
record ProgressForm(
        @Pattern(regexp = "[0-9a-f-]{36}", message = "{progress.action.missing}")
        String action,

        @NotEmpty(message = "{obstacle.progressWithoutWords}")
        String text,

        @NotEmpty(message = "{obstacle.progressWithoutChange}")
        String changed,

        @Pattern(regexp = "true|false", message = "{progress.done.missing}")
        String done,

        String next,

        @NotEmpty(message = "{obstacle.progressWithoutRating}")
        String self,

        String rationale,

        @Nullable DateInput happenedOn) {

    ProgressForm {
        action = action == null ? "" : action;
        text = clean(text);
        changed = clean(changed);
        done = done == null ? "" : done;
        next = clean(next);
        self = clean(self);
        rationale = clean(rationale);
    }

    static ProgressForm about(String action, DateInput happenedOn) {
        return new ProgressForm(action, "", "", "", "", "", "", happenedOn);
    }

    ProgressReport report() {
        var colour = Colour.ofReports().stream()
                .filter(one -> one.name().equals(self))
                .findFirst()
                .orElse(null);
        return new ProgressReport(text, changed, next, done.equals("true"), colour, rationale);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
