package followthrough.letter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A megabyte of bullets or in one line, and a quarter of anything else, is read to its end; a rule that takes more than linear time would not come back. */
class HostileTextTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int QUARTER = MEGABYTE / 4;
    private static final String TOP =
            "Dear Ms Bell\n\nThis letter tells of the inspection of contact, referral and assessment arrangements.\n\n";

    private final LetterReader reader = new LetterReader(new Authorities(), new Frameworks());

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("bullets", "Strengths\n" + "- a\n".repeat(MEGABYTE / 4), MEGABYTE / 4),
                Arguments.of("glyphs alone", "Strengths\n" + repeated("\u2022\n"), 0),
                Arguments.of("one line", "Strengths\n\n- " + "word ".repeat(MEGABYTE / 5), 1),
                Arguments.of("one word", "Strengths\n\n- " + repeated("a"), 1),
                Arguments.of("one sentence after another", "Strengths\n\n- " + repeated("This was an area. "), 1),
                Arguments.of("one paragraph of many lines", "Strengths\n\n- a\n" + repeated("b\n"), 1),
                Arguments.of("short paragraphs", "Strengths\n\n" + repeated("A b.\n\n"), QUARTER / 6),
                Arguments.of("nested bullets", "Strengths\n\n- a:\n" + repeated("   o b\n"), 1),
                Arguments.of("headings", repeated("Strengths\n\n"), 0),
                Arguments.of("blank lines", repeated("\n \t"), 0),
                Arguments.of("dates", repeated("1 and 2 May 2011 "), 0),
                Arguments.of("days", repeated("1, "), 0),
                Arguments.of("previous inspections", repeated("previous last "), 0),
                Arguments.of("areas", "of the seven areas of the previous inspection " + repeated("one two "), 0),
                Arguments.of("stars", "Strengths\n\n- " + repeated("*_<b"), 1),
                Arguments.of("hashes", repeated("#"), 0),
                Arguments.of("capitals", repeated("Council Of The City "), 0),
                Arguments.of("spaces", repeated(" ") + ".", 0),
                Arguments.of("numbers", "Strengths\n\n" + repeated("1. a\n"), -1),
                Arguments.of("brackets", repeated("(((("), 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void it_is_read_to_its_end(String name, String text, int findings) {
        var letter = reader.read(TOP + text);
        if (findings >= 0) assertThat(letter.findings()).as(name).hasSize(findings);
        else assertThat(letter.findings()).as(name).isNotEmpty();
    }

    private static String repeated(String part) {
        return part.repeat(QUARTER / part.length());
    }
}
