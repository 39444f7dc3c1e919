package followthrough.standing;

import followthrough.shared.AreaReference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An area that somebody works on.
 *
 * @param liveFrom from when its clocks run, or null while it is history only
 */
public record OpenArea(
        AreaReference reference, String words, @Nullable LocalDate liveFrom) {

    /** True for days of which no clock tells. */
    public boolean isQuiet(LocalDate day) {
        return liveFrom == null || day.isBefore(liveFrom);
    }
}
