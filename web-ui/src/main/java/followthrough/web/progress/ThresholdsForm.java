package followthrough.web.progress;

import followthrough.progress.RagThresholds;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An authority's key to the colours as it is typed; distances in working days.
 *
 * @param seen the version of the key that the page was made from
 */
record ThresholdsForm(
        @Nullable Long seen,
        String blue,
        String green,
        String amber,
        String red,

        @Pattern(regexp = "\\d{1,3}", message = "{key.number}")
        String closeDays,

        @Pattern(regexp = "\\d{1,3}", message = "{key.number}")
        String silentDays,

        @Pattern(regexp = "\\d{1,3}", message = "{key.number}")
        String longSilentDays,

        @Pattern(regexp = "\\d{1,3}", message = "{key.number}")
        String redSlipDays,

        @Pattern(regexp = "\\d{1,3}", message = "{key.number}")
        String redMoves) {

    ThresholdsForm {
        blue = clean(blue);
        green = clean(green);
        amber = clean(amber);
        red = clean(red);
        closeDays = clean(closeDays);
        silentDays = clean(silentDays);
        longSilentDays = clean(longSilentDays);
        redSlipDays = clean(redSlipDays);
        redMoves = clean(redMoves);
    }

    static ThresholdsForm of(RagThresholds key) {
        return new ThresholdsForm(
                key.version(),
                key.blue(),
                key.green(),
                key.amber(),
                key.red(),
                String.valueOf(key.closeDays()),
                String.valueOf(key.silentDays()),
                String.valueOf(key.longSilentDays()),
                String.valueOf(key.redSlipDays()),
                String.valueOf(key.redMoves()));
    }

    RagThresholds key() {
        return new RagThresholds(
                number(closeDays),
                number(silentDays),
                number(longSilentDays),
                number(redSlipDays),
                number(redMoves),
                red,
                amber,
                green,
                blue,
                seen == null ? -1 : seen);
    }

    /** What is no number was refused before anybody asks. */
    private static int number(String typed) {
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
