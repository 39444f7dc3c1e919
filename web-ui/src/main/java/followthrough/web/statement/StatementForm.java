package followthrough.web.statement;

import followthrough.statement.StatementOrder;
import followthrough.statement.StatementPart.Kind;
import followthrough.web.DateInput;
import followthrough.web.form.Declaration;
import org.jspecify.annotations.Nullable;

/**
 * What a director says when something of the statement goes out.
 *
 * @param seen the fingerprint of what was shown; anything else is not sent
 * @param reasons whether the reasons for moved dates stood in what was shown
 * @param reason why answers are missing, where some are
 * @param happenedOn in a case recorded later, when it was sent
 */
record StatementForm(
        @Nullable String seen,
        @Nullable Boolean reasons,
        String reason,
        @Nullable DateInput happenedOn,
        @Declaration @Nullable Boolean declared) {

    StatementForm {
        seen = seen == null ? "" : seen;
        reasons = Boolean.TRUE.equals(reasons);
        reason = reason == null ? "" : reason.strip();
        declared = Boolean.TRUE.equals(declared);
    }

    boolean isDeclared() {
        return Boolean.TRUE.equals(declared);
    }

    boolean withReasons() {
        return Boolean.TRUE.equals(reasons);
    }

    StatementOrder order(Kind kind) {
        return new StatementOrder(kind, withReasons(), seen == null ? "" : seen, reason);
    }
}
