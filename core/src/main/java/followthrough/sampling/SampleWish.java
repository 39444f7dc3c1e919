package followthrough.sampling;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn, and what is asked of each case.
 *
 * @param population as it was pasted
 * @param seed agreed on before, or blank: then one is made
 * @param measure the success measure that the result becomes a figure of, or null
 * @param measured the question that says so, from 0
 */
public record SampleWish(
        String title,
        String population,
        String seed,
        int size,
        List<String> questions,
        @Nullable UUID measure,
        int measured) {}
