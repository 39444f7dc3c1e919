package followthrough.web.verification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as it is read.
 *
 * @param by the inspector; null for those whom it does not concern
 * @param inLetter whether the quoted sentence can be shown where the letter says it
 * @param strange whether the quoted words stand in no letter of the visit
 * @param calledOffOn the day on which its visit was called off after its letter was published
 * @param corrected how it gave way to another one, or null while it stands
 * @param earlier those of the same visit that it stands for, the last one first
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
        boolean strange,
        @Nullable String by,
        LocalDate on,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate calledOffOn,
        List<String> evidence,
        @Nullable Corrected corrected,
        List<VerdictView> earlier) {

    /**
     * How it gave way.
     *
     * @param by whoever put it right; null for those whom it does not concern
     * @param agreedBy the second person, where it was published; null for the same readers
     */
    public record Corrected(
            @Nullable String by, @Nullable String agreedBy, LocalDate on, String because, boolean afterPublication) {}
}
