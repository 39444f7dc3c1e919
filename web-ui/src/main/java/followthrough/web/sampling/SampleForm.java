package followthrough.web.sampling;

import followthrough.sampling.SampleWish;
import followthrough.web.Ids;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sample that is to be drawn.
 *
 * @param questions one a line
 * @param measure the success measure that the result becomes a figure of, or empty
 * @param measured the number of the question that says so, from 1
 */
record SampleForm(
        String title,
        String population,

        @Pattern(regexp = "[1-9]\\d{0,3}", message = "{sample.size.number}")
        String size,

        String seed,
        String questions,
        String measure,

        @Pattern(regexp = "|[1-9]\\d?", message = "{sample.measured.number}")
        String measured) {

    SampleForm {
        title = clean(title);
        population = clean(population);
        size = clean(size);
        seed = clean(seed);
        questions = clean(questions);
        measure = clean(measure);
        measured = clean(measured);
    }

    static SampleForm asking(List<String> questions) {
        return new SampleForm("", "", "", "", String.join("\n", questions), "", "1");
    }

    SampleWish wish() {
        return new SampleWish(
                title,
                population,
                seed,
                Integer.parseInt(size),
                questions
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                Ids.read(measure).orElse(null),
                measured.isEmpty() ? -1 : Integer.parseInt(measured) - 1);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
