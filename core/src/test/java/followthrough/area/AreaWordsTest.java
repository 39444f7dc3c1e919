package followthrough.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AreaWordsTest {

    @Test
    void the_first_words_end_even_where_a_word_does_not() {
        assertThat(Area.firstWords("Visits are late.")).isEqualTo("Visits are late.");
        assertThat(Area.firstWords("a ".repeat(20))).isEqualTo("a a a a a a a a a a a a…");
        assertThat(Area.firstWords("x".repeat(10_000))).isEqualTo("x".repeat(200) + "…");
        assertThat(Area.firstWords("\ud83d\ude00".repeat(99) + "x\ud83d\ude00")).doesNotContain("\ud83d…");
    }
}
