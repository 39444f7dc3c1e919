package followthrough.web.plan;

import followthrough.web.DateInput;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reports of one action.
 *
 * @param done "true" when the action is finished, "false" when it goes on
 */
record ProgressForm(
        @Pattern(regexp = "[0-9a-f-]{36}", message = "{progress.action.missing}")
        String action,

        String text,

        @Pattern(regexp = "true|false", message = "{progress.done.missing}")
        String done,

        @Nullable DateInput happenedOn) {

    ProgressForm {
        action = action == null ? "" : action;
        text = text == null ? "" : text.strip();
        done = done == null ? "" : done;
    }
}
