package followthrough.letter.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.letter.narrative.Belongings.Told;
import followthrough.letter.narrative.Narrative.Belonging;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BelongingsTest {

    private static final String TEXT = """
            Help and protection: inadequate

            1. Initial health assessments are often late. This means that some nurses do not
            know enough. Managers praise the new rota. However, weekends are not always
            covered, and not

            every family is told.

            2. Transport is poor in some villages.

            3. Leaders talk of it. They are too slow.

            Leadership
            and its impact

            4. Schools are not always told.
            """;

    private static final List<String> FINDINGS = List.of(
            "Improve the timeliness of initial health assessments.",
            "Publish a rota for weekends of managers.",
            "Look at how people travel. (paragraphs 2 and 9)");

    private final Belongings belongings = new Belongings(FINDINGS, List.of(), TEXT);

    @Test
    void a_sentence_that_goes_on_with_the_one_before_may_speak_of_the_same() {
        assertThat(of("This means that some nurses do not know enough.")).isEqualTo(new Belonging(0, false));
        assertThat(of("However, weekends are not always covered, and not every family is told."))
                .isEqualTo(new Belonging(1, false));
        assertThat(of("They are too slow.")).isNull();
    }

    @Test
    void the_paragraph_that_a_finding_names_belongs_to_it() {
        assertThat(of("Transport is poor in some villages.")).isEqualTo(new Belonging(2, true));
    }

    @Test
    void headings_stand_apart_and_a_paragraph_goes_on_overleaf() {
        var outline = Outline.of(TEXT);
        assertThat(outline.at(TEXT.indexOf("every family")).start()).isEqualTo(TEXT.indexOf("1. "));
        assertThat(outline.at(TEXT.indexOf("every family")).heading()).isEqualTo("Help and protection: inadequate");
        assertThat(outline.at(TEXT.indexOf("Schools")).heading()).isEqualTo("Leadership and its impact");
        assertThat(outline.at(0).heading()).isEmpty();
    }

    private @Nullable Belonging of(String sentence) {
        int start = TEXT.indexOf(sentence.substring(0, 12));
        return belongings.of(new Told(sentence, start)).orElse(null);
    }
}
