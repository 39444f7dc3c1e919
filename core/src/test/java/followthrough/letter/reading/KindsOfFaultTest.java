package followthrough.letter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One small letter for each kind of fault that was found in published letters, and the right reading of it. */
class KindsOfFaultTest {

    private final LetterReader reader = new LetterReader(new Authorities(), new Frameworks());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-send-health",
                "02-jtai-lscb-line",
                "03-jtai-lscb-subheading",
                "04-sif-strengths",
                "05-jtai-case",
                "06-sif-subheading",
                "07-send-mixed",
                "08-glyph",
                "09-early-help",
                "10-sif-improvements-health",
                "11-jtai-plain",
                "12-recurs-these-include",
                "13-lead",
                "14-continue",
                "15-bold-tail",
                "16-leadin-substance",
                "17-lead-in-finding",
                "18-all-of-these",
                "19-cut-off-above-heading"
            })
    void a_letter_that_was_read_wrongly_is_read_as_people_read_it(String name) {
        assertThat(LetterSummary.of(reader.read(text(name + ".txt")))).isEqualTo(text(name + ".expected"));
    }

    private static String text(String name) {
        try (var stream =
                Objects.requireNonNull(KindsOfFaultTest.class.getResourceAsStream("/letters/kinds/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
