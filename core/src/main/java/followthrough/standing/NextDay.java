package followthrough.standing;

import followthrough.shared.AreaReference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The next day that counts for an area: an action's, or else the statement's, or else that of its evidence.
 *
 * @param words of the area's finding
 * @param action its number in the plan that was signed, or null when it is another day
 * @param rule where the statement's day comes from, else an empty text
 * @param evidence nothing that was promised is left to be done: its evidence is due
 * @param quiet the day had passed before the case was followed here: no alarm
 */
public record NextDay(
        AreaReference area,
        String words,
        LocalDate day,
        @Nullable Integer action,
        String rule,
        boolean evidence,
        boolean quiet) {}
