package followthrough.letter.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {

    static final String LETTER = "Dear Ruth\n\nSome assessments are late.\nOthers are\n  not read at all.\n";

    @Test
    void words_are_found_where_they_stand() {
        var found = Passage.of("Some assessments are late.", LETTER, 0).orElseThrow();

        assertThat(LETTER.substring(found.start(), found.end())).isEqualTo("Some assessments are late.");
    }

    @Test
    void words_are_found_across_broken_lines() {
        var found = Passage.of(" Others are not read at all. ", LETTER, 0).orElseThrow();

        assertThat(LETTER.substring(found.start(), found.end())).isEqualTo("Others are\n  not read at all.");
    }

    @Test
    void words_that_the_letter_does_not_hold_are_not_found() {
        assertThat(Passage.of("Others are read", LETTER, 0)).isEmpty();
        assertThat(Passage.of(" ", LETTER, 0)).isEmpty();
        assertThat(Passage.of("Dear Ruth", LETTER, 5)).isEmpty();
    }
}
