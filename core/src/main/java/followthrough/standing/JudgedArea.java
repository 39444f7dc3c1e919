package followthrough.standing;

import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import java.time.LocalDate;

/**
 * An area with the verdict that was published on it last.
 *
 * @param outcome its name among the outcomes
 * @param published the day of the letter that says it
 */
public record JudgedArea(
        AreaReference reference, String words, String outcome, InspectionReference visit, LocalDate published) {}
