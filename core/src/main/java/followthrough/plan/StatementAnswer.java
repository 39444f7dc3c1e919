package followthrough.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one finding, as it was frozen in a part of a statement.
 *
 * @param area its reference; empty in what was sent before parts were kept
 * @param finding the finding's own words
 * @param signature null in an unsigned draft
 * @param plan the plan's own text, of which a statement sent before parts were kept holds several
 */
public record StatementAnswer(
        String area, String finding, @Nullable Signature signature, String plan) {

    /**
     * Whose signature the plan bore when it was sent.
     *
     * @param by "X for Y" where somebody covered
     */
    public record Signature(int version, LocalDate on, String by, String sha256) {}
}
