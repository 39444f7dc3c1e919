package followthrough.web.plan;

import followthrough.web.DateInput;
import org.jspecify.annotations.Nullable;

/** Why plans are missing, where some are, and in a case recorded later when the statement was sent. */
record StatementForm(String reason, @Nullable DateInput happenedOn) {

    StatementForm {
        reason = reason == null ? "" : reason.strip();
    }
}
