package followthrough.statement;

import followthrough.statement.StatementPart.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be sent, having seen it.
 *
 * @param withReasons whether the authority's reasons for moved dates go along; they are its own otherwise
 * @param seen the fingerprint of the {@link StatementPreview} that was read; anything else is not sent
 * @param becauseIncomplete why answers are missing, where some are
 */
public record StatementOrder(
        Kind kind,
        boolean withReasons,
        String seen,
        @Nullable String becauseIncomplete) {

    public StatementOrder {
        becauseIncomplete = becauseIncomplete == null || becauseIncomplete.isBlank() ? null : becauseIncomplete.strip();
    }
}
