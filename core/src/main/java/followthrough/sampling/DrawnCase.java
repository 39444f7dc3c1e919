package followthrough.sampling;

import followthrough.shared.PersonId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case that was drawn.
 *
 * @param number its place in the sample, from 1
 * @param answers by the place of their question, from 0; empty until somebody looked into the file
 */
public record DrawnCase(
        int number,
        SampledCase drawn,
        Map<Integer, CaseAnswer> answers,
        String notes,
        @Nullable PersonId lookedBy,
        @Nullable LocalDate lookedOn) {

    public boolean isLookedAt() {
        return lookedBy != null;
    }
}
