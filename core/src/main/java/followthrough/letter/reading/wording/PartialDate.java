package followthrough.letter.reading.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as printed, with or without its day and its year. */
public record PartialDate(
        @Nullable Integer day, int month, @Nullable Integer year) {

    PartialDate in(int missingYear) {
        return year == null ? new PartialDate(day, month, missingYear) : this;
    }

    /** Empty without a day or year, and for a day that there never was. */
    public Optional<LocalDate> date() {
        if (day == null || year == null) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException neverWas) {
            return Optional.empty();
        }
    }
}
