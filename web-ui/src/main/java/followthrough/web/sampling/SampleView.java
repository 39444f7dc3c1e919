package followthrough.web.sampling;

import followthrough.sampling.Sample;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sample as it is read.
 *
 * @param by who drew it
 * @param measure the success measure that its result is a figure of, in words, or null
 * @param drawnSo whether the list, the seed and the size still give these cases
 * @param results question by question what was found, in words
 * @param mayClose whether whoever reads this may say that all was looked at
 * @param next the number of the first case that nobody looked into, or null
 */
public record SampleView(
        Sample sample,
        String by,
        @Nullable String measure,
        boolean drawnSo,
        List<Result> results,
        boolean mayClose,
        @Nullable Integer next) {

    /** One question with what was found. */
    public record Result(String question, String said) {}

    public String path() {
        return "/areas/" + sample.area() + "/samples/" + sample.id();
    }
}
