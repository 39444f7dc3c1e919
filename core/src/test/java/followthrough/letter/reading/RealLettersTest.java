package followthrough.letter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import followthrough.letter.document.Markup;
import followthrough.letter.reading.doubt.ReadWarning;
import followthrough.letter.reading.fact.Graded;
import followthrough.letter.reading.fact.PreviousInspection;
import followthrough.letter.reading.fact.StatedCounts;
import followthrough.letter.reading.fact.Visit;
import followthrough.letter.reading.list.ReadFinding;
import followthrough.shared.FoldedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the real letters, which are no part of the product, wherever they are at hand, and says so when not. */
class RealLettersTest {

    private static final Path LETTERS = Path.of(System.getProperty("followthrough.letters", "../../shared/letters"));

    /** Where what was read by hand ends before the sentence does ("… for children and young people with SEND."). */
    private static final Set<String> CUT_SHORT = Set.of("children and young people.");

    private static final int MOST_FALSE_ALARMS_IN_A_HUNDRED = 10;

    /** Less than a finding has that only says a weakness under a heading of strengths. */
    private static final double LOUD = 0.85;

    private static int right;
    private static int doubted;

    private final LetterReader reader = new LetterReader(new Authorities(), new Frameworks());

    /** Every letter that was read by hand, whatever its family and its kind of file. */
    @TestFactory
    Stream<DynamicTest> a_real_letter_is_read_as_people_read_it() throws IOException {
        if (!Files.isDirectory(LETTERS)) System.out.println("NOT READ: the real letters are not at hand in " + LETTERS);
        Assumptions.assumeTrue(Files.isDirectory(LETTERS), "the real letters are not at hand");
        try (var files = Files.list(LETTERS)) {
            var truths = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(truths).hasSizeGreaterThanOrEqualTo(18);
            return truths.stream()
                    .map(truth -> DynamicTest.dynamicTest(truth.getFileName().toString(), () -> readsAs(truth)));
        }
    }

    /** Nine more that were once read wrongly; a name may be that of the list of authorities instead of the letter's. */
    @TestFactory
    Stream<DynamicTest> a_letter_that_was_read_wrongly_is_read_as_people_read_it() throws IOException {
        var second = LETTERS.resolve("second");
        if (!Files.isDirectory(second)) System.out.println("NOT READ: the real letters are not at hand in " + second);
        Assumptions.assumeTrue(Files.isDirectory(second), "the real letters are not at hand");
        try (var files = Files.list(second)) {
            var truths = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(truths).hasSizeGreaterThanOrEqualTo(9);
            return truths.stream()
                    .map(truth -> DynamicTest.dynamicTest(truth.getFileName().toString(), () -> readsSecond(truth)));
        }
    }

    private void readsSecond(Path file) throws IOException {
        var truth = JsonMapper.shared().readTree(Files.readString(file));
        var letter = reader.read(Files.readAllBytes(Objects.requireNonNull(file.getParent())
                .resolve(truth.get("file").asString())));
        var visit = visit(truth.get("inspection_dates"));
        assertThat(letter.authority().body())
                .isEqualTo(new Authorities()
                        .named(truth.get("authority").asString(), visit.first())
                        .orElseThrow()
                        .body());
        compareAll(letter, truth);
    }

    private void readsAs(Path file) throws IOException {
        var truth = JsonMapper.shared().readTree(Files.readString(file));
        var letter =
                reader.read(Files.readAllBytes(LETTERS.resolve(truth.get("file").asString())));
        assertThat(FoldedText.of(text(letter.authority().name())))
                .isEqualTo(FoldedText.of(truth.get("authority").asString()));
        assertThat(letter.authority().body()).isNotNull();
        compareAll(letter, truth);
    }

    private static void compareAll(ReadLetter letter, JsonNode truth) {
        assertThat(letter.framework().code()).isEqualTo(truth.get("framework").asString());
        assertThat(text(letter.letterDate()))
                .isEqualTo(truth.path("letter_date").asString(""));
        assertThat(letter.visit()).isEqualTo(visit(truth.get("inspection_dates")));
        if (truth.has("inspector")) {
            assertThat(familyNames(text(letter.inspector())))
                    .anyMatch(name -> truth.get("inspector").asString().contains(name));
        }
        if (truth.has("judgements")) {
            assertThat(letter.judgements().stream().map(Graded::grade))
                    .containsExactlyInAnyOrderElementsOf(texts(truth.get("judgements")));
        }
        var expected = truth.get("findings");
        assertThat(letter.findings()).hasSize(expected.size());
        right += expected.size();
        doubted += (int) IntStream.rangeClosed(1, expected.size())
                .filter(number -> letter.confidence(number) < LOUD)
                .count();
        for (int i = 0; i < expected.size(); i++) compare(letter.findings().get(i), expected.get(i), letter.text());
    }

    /** All of them are right, so that each doubt about one is a false alarm. */
    @AfterAll
    static void right_findings_are_seldom_doubted() {
        System.out.printf("%d findings of real letters read, all right, %d of them doubted%n", right, doubted);
        assertThat(doubted).isLessThanOrEqualTo(right * MOST_FALSE_ALARMS_IN_A_HUNDRED / 100);
    }

    private static List<String> familyNames(String people) {
        return Arrays.stream(people.split(" and ", -1))
                .map(name -> name.strip().replaceFirst(".* ", ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The same words in another layout: narrow lines, other bullets, other line ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ucra-hillingdon-2011",
                "ucra-hackney-2011",
                "ucra-havering-2011",
                "ucra-westminster-2011",
                "ilacs-hillingdon-2018"
            })
    void it_says_the_same_in_lines_of_eighty_characters(String name) throws IOException {
        var letter = read(name);
        for (String bullet : List.of("- ", "\u2022 ", "\uf0b7\t", "o ", "* ")) {
            for (String hanging : List.of("", "  ")) {
                var wrapped = reader.read(wrapped(letter.text(), bullet, hanging));
                assertThat(said(wrapped))
                        .as("bullets %s, hanging by '%s'", bullet, hanging)
                        .isEqualTo(said(letter));
            }
        }
    }

    private static List<List<Object>> said(ReadLetter letter) {
        List<List<Object>> said = new ArrayList<>();
        letter.findings().forEach(one -> said.add(List.of(one.kind(), one.heading(), one.text(), one.recurs())));
        letter.previousInspections().forEach(one -> said.add(List.of(one.text())));
        said.add(List.of(
                letter.framework().code(), letter.authority(), String.valueOf(letter.visit()), letter.statedCounts()));
        said.add(List.of(String.valueOf(letter.letterDate()), String.valueOf(letter.inspector()), letter.judgements()));
        return said;
    }

    private static String wrapped(String text, String bullet, String hanging) {
        var wrapped = new StringBuilder();
        text.replaceAll("(?m)^- ", bullet).lines().forEach(line -> {
            var rest = line;
            while (rest.length() > 80) {
                int space = rest.lastIndexOf(' ', 80);
                if (space < 20) break;
                wrapped.append(rest, 0, space).append("\r\n").append(line.startsWith(bullet) ? hanging : "");
                rest = rest.substring(space + 1);
            }
            wrapped.append(rest).append("\r\n");
        });
        return wrapped.toString();
    }

    private static void compare(ReadFinding read, JsonNode truth, String original) {
        assertThat(read.kind().code()).isEqualTo(truth.get("category").asString());
        var words = FoldedText.of(read.text());
        if (truth.has("text"))
            assertThat(words).isEqualTo(FoldedText.of(truth.get("text").asString()));
        if (truth.has("first8"))
            assertThat(words).startsWith(FoldedText.of(truth.get("first8").asString()));
        if (truth.has("last4"))
            assertThat(unhyphenated(words))
                    .contains(unhyphenated(truth.get("last4").asString()));
        if (truth.has("last4") && !CUT_SHORT.contains(truth.get("last4").asString()))
            assertThat(unhyphenated(words))
                    .endsWith(unhyphenated(truth.get("last4").asString()));
        var counted = truth.path("words").asInt(0); // footnotes that stand within an item were counted by hand, too
        assertThat(read.text().split("\\s+", -1).length)
                .isLessThanOrEqualTo(counted == 0 ? Integer.MAX_VALUE : counted);
        assertThat(read.recurs()).as(read.text()).isEqualTo(truth.path("recurs").asBoolean(false));
        var recurrence = read.recurrence();
        if (truth.has("recurrence")) {
            assertThat(recurrence == null ? null : recurrence.code())
                    .isEqualTo(truth.get("recurrence").asString());
        }
        var highlighted = new StringBuilder();
        read.spans()
                .forEach(span ->
                        highlighted.append(original, span.start(), span.end()).append(' '));
        assertThat(FoldedText.of(Markup.of(highlighted.toString()).words())).isEqualTo(FoldedText.of(read.text()));
    }

    /** Some hyphens at a line's end are lost in what was read by hand. */
    private static String unhyphenated(String words) {
        return FoldedText.of(words).replace(" ", "");
    }

    @Test
    void hillingdon_2011_gives_its_previous_inspection_two_dates() throws IOException {
        var letter = read("ucra-hillingdon-2011");
        assertThat(letter.warnings()).extracting(ReadWarning::code).containsExactly("previous-date-conflict");
        assertThat(letter.previousInspections())
                .extracting(PreviousInspection::date)
                .containsExactlyInAnyOrder("2009-07", "2010-07");
        assertThat(letter.statedCounts()).isEqualTo(new StatedCounts(null, 1, null));
        assertThat(letter.authority().onsCode()).isEqualTo("E09000017");
        assertThat(letter.copies()).hasSize(2);
    }

    @Test
    void westminster_counts_seven_areas_and_names_six() throws IOException {
        var letter = read("ucra-westminster-2011");
        assertThat(letter.warnings()).extracting(ReadWarning::code).containsExactly("stated-count-differs");
        assertThat(letter.statedCounts()).isEqualTo(new StatedCounts(7, 1, 6));
        assertThat(letter.copies()).hasSize(2);
    }

    @Test
    void havering_counts_seven_areas_and_one_that_is_met_still_tells_a_weakness() throws IOException {
        var letter = read("ucra-havering-2011");
        assertThat(letter.statedCounts()).isEqualTo(new StatedCounts(7, 4, 3));
        assertThat(letter.warnings())
                .extracting(ReadWarning::code)
                .containsExactlyInAnyOrder("weakness-in-positive-finding", "unmarked-item", "missing-list");
        assertThat(letter.warnings())
                .filteredOn(one -> one.code().startsWith("weakness"))
                .extracting(ReadWarning::finding)
                .containsExactly(7);
    }

    @Test
    void hackney_lists_no_area_but_two_of_its_positive_findings_tell_weaknesses() throws IOException {
        var letter = read("ucra-hackney-2011");
        assertThat(letter.statedCounts()).isEqualTo(new StatedCounts(null, 0, null));
        assertThat(letter.warnings())
                .filteredOn(one -> one.code().startsWith("weakness"))
                .extracting(ReadWarning::finding)
                .containsExactly(12, 15);
        assertThat(letter.warnings())
                .filteredOn(one -> one.code().equals("duplicate-finding"))
                .hasSize(1);
    }

    @Test
    void hillingdon_2018_tells_weaknesses_that_its_list_leaves_out() throws IOException {
        var letter = read("ilacs-hillingdon-2018");
        assertThat(letter.warnings()).isNotEmpty().allMatch(one -> one.code().equals("unlisted-weakness"));
        assertThat(letter.previousInspections())
                .extracting(PreviousInspection::date)
                .contains("2013");
        assertThat(letter.authority().body()).isNotNull();
    }

    private ReadLetter read(String name) throws IOException {
        var file = LETTERS.resolve(name + ".txt");
        if (!Files.exists(file)) System.out.println("NOT READ: the real letters are not at hand in " + LETTERS);
        Assumptions.assumeTrue(Files.exists(file), "the real letters are not at hand");
        return reader.read(Files.readAllBytes(file));
    }

    private static Visit visit(JsonNode dates) {
        return new Visit(
                LocalDate.parse(dates.get(0).asString()),
                LocalDate.parse(dates.get(1).asString()));
    }

    private static List<String> texts(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
