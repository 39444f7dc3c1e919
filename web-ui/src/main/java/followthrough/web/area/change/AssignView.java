package followthrough.web.area.change;

import followthrough.web.Choice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letter's areas to be given to area leads.
 *
 * @param issuedOn the day from which the letter was there
 * @param receivedOn confirmed before, or null
 */
public record AssignView(
        String inspection,
        String authority,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate receivedOn,
        List<Line> areas,
        List<Choice> leads,
        boolean recordedLater) {

    /** One open area with its own words. */
    public record Line(
            String reference,
            int number,
            String words,
            String source,
            boolean own,
            boolean priority,
            @Nullable String lead) {}

    public boolean isDone() {
        return receivedOn != null && areas.stream().allMatch(area -> area.lead() != null);
    }
}
