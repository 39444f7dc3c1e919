package followthrough.letter.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Only a number that the letter gives its paragraphs is told as one. */
class ParagraphNumbersTest {

    private static final String NUMBERED =
            "1. Visits are late.\nThey were late before.\n\n2. Plans drift:\n\n 1. Records\n 2. Reviews\n\n3. Staff leave. Many did.";

    @Test
    void numbers_that_run_through_the_letter_are_those_of_its_paragraphs() {
        assertThat(at(NUMBERED, "They were")).isEqualTo(1);
        assertThat(at(NUMBERED, "Plans")).isEqualTo(2);
        assertThat(at(NUMBERED, "Many did")).isEqualTo(3);
    }

    @Test
    void items_of_a_list_pages_and_years_number_no_paragraph() {
        assertThat(at(NUMBERED, "Reviews")).isNull();
        var pages = "Visits are late.\n\n7\n\nChildren wait too long. Plans drift.\n\n8\n\nStaff leave.";
        assertThat(at(pages, "Children")).isNull();
        var list = "x ".repeat(200) + "\n\n1. Visits\n2. Plans\n3. Staff\n\nChildren wait.";
        assertThat(at(list, "Staff")).isNull();
        assertThat(at(list, "Children")).isNull();
    }

    private static @Nullable Integer at(String text, String words) {
        return ParagraphNumbers.of(text).at(text.indexOf(words));
    }
}
