package followthrough.letter.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import followthrough.letter.document.Markup;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters of the same families about authorities that do not exist, in layouts that the real ones do not have. */
class MadeUpLettersTest {

    static final List<String> LETTERS = List.of(
            "northmoor-2010",
            "eastvale-2009",
            "kingsmere-2013",
            "saltby-2019",
            "kingsmere-focused-2022",
            "kingsmere-focused-2023",
            "northmoor-monitoring-2019",
            "saltby-send-2018",
            "eastvale-sif-2015",
            "saltby-plain-2012",
            "eastvale-2012",
            "northmoor-tight-2009",
            "saltby-sif-plain-2015",
            "kingsmere-sif-2017",
            "eastvale-jtai-2016",
            "saltby-jtai-2018",
            "northmoor-jtai-2023",
            "eastvale-2023",
            "northmoor-2019",
            "northmoor-focused-2020",
            "saltby-revisit-2022",
            "kingsmere-send-2023",
            "kingsmere-monitoring-2022",
            "kingsmere-progress-2009",
            "kingsmere-focused-2024",
            "eastvale-safeguarding-2010",
            "saltby-2010",
            "northmoor-send-2017",
            "kingsmere-2022",
            "northmoor-monitoring-2018",
            "saltby-focused-2018",
            "kingsmere-sif-2014",
            "saltby-send-rows-2024",
            "eastvale-lac-no-bullets-2013",
            "northmoor-sif-no-bullets-2015",
            "saltby-send-statement-2018",
            "northmoor-progress-2009",
            "saltby-jtai-2023",
            "saltby-recurs-2010",
            "eastvale-jtai-2017",
            "eastvale-jtai-no-bullets-2017",
            "eastvale-monitoring-2017",
            "eastvale-send-statement-2019",
            "eastvale-ucra-priority-first-2012",
            "kingsmere-monitoring-2023",
            "kingsmere-send-no-bullets-2021",
            "kingsmere-ucra-lettered-2011",
            "northmoor-send-pages-2018",
            "saltby-monitoring-2021",
            "saltby-send-revisit-2021",
            "saltby-ucra-none-2010");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final LetterReader reader = new LetterReader(Authorities.withDemo(), new Frameworks());

    static Stream<Arguments> letters() {
        return LETTERS.stream().map(name -> arguments(name));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_letter_is_read_whatever_its_layout(String name) {
        assertThat(LetterSummary.of(reader.read(text(name + ".txt")))).isEqualTo(text(name + ".expected"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void it_is_the_same_letter_with_other_line_ends_and_in_other_encodings(String name) {
        var letter = text(name + ".txt");
        var expected = text(name + ".expected");
        var windows = letter.replace('▪', '•').replace("\n", "\r\n");
        assertThat(LetterSummary.of(reader.read(windows.getBytes(WINDOWS)))).isEqualTo(expected);
        assertThat(LetterSummary.of(reader.read(("\ufeff" + letter).getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(expected);
        assertThat(LetterSummary.of(reader.read(("\ufeff" + letter).getBytes(StandardCharsets.UTF_16BE))))
                .isEqualTo(expected);
        assertThat(LetterSummary.of(reader.read(("\ufeff" + letter).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(expected);
        assertThat(LetterSummary.of(reader.read(letter.getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(expected);
        assertThat(LetterSummary.of(reader.read(letter.replace('\n', '\r')))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_finding_can_be_highlighted_in_the_original(String name) {
        var letter = reader.read(text(name + ".txt"));
        for (var finding : letter.findings()) {
            var highlighted = finding.spans().stream()
                    .map(span -> Markup.unmarked(letter.text().substring(span.start(), span.end()))
                            .words())
                    .collect(Collectors.joining(" "));
            assertThat(highlighted).isEqualTo(finding.text());
        }
    }

    private static String text(String name) {
        try (var stream = Objects.requireNonNull(MadeUpLettersTest.class.getResourceAsStream("/letters/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
