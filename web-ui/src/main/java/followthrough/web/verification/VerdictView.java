package followthrough.web.verification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as it is read.
 *
 * @param by the inspector; null for those whom it does not concern
 * @param inLetter whether the quoted sentence can be shown where the letter says it
 * @param evidence the titles of what it rests on
 */
public record VerdictView(
        String visit,
        String outcome,
        String colour,
        boolean ends,
        String reason,
        String quotation,
        @Nullable Integer page,
        boolean fromPublished,
        boolean inLetter,
        @Nullable String by,
        LocalDate on,
        @Nullable LocalDate publishedOn,
        List<String> evidence) {}
