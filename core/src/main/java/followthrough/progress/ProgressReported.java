package followthrough.progress;

import followthrough.shared.AreaReference;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody said how far an action is.
 *
 * @param on the day that the report is about: the day of the report, also when it is corrected later
 */
public record ProgressReported(AreaReference area, UUID action, UUID update, LocalDate on) {}
