package followthrough.letter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.letter.document.HostilePdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReadLetterCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    @Test
    void a_letter_is_printed_with_the_keys_that_other_programs_expect() throws IOException {
        assertThat(run(resource("eastvale-2009"))).isZero();
        var json = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.propertyNames())
                .containsExactly(
                        "framework",
                        "authority",
                        "letterDate",
                        "inspectionDates",
                        "previousInspections",
                        "addressee",
                        "inspector",
                        "signatories",
                        "responsible",
                        "outcome",
                        "leads",
                        "copies",
                        "statedCounts",
                        "judgements",
                        "findings",
                        "lists",
                        "warnings");
        assertThat(json.get("authority").get("code").isNull()).isTrue();
        assertThat(json.get("inspectionDates").get(1).asString()).isEqualTo("2009-07-21");
        assertThat(json.get("findings").get(0).propertyNames())
                .containsExactly(
                        "category",
                        "heading",
                        "text",
                        "page",
                        "recurs",
                        "recurrence",
                        "deadline",
                        "confidence",
                        "doubts");
        assertThat(json.get("findings").get(0).get("text").asString()).contains("“a team that listens” –");
        assertThat(json.get("findings").get(0).get("heading").asString()).isEqualTo("STRENGTHS");
        assertThat(json.get("copies").size()).isEqualTo(2);
        assertThat(json.get("warnings").get(0).propertyNames()).contains("code", "text");
        assertThat(err.size()).isZero();
    }

    @Test
    void a_file_that_cannot_be_read_gets_one_sentence_and_status_one() throws IOException {
        assertThat(run(directory.resolve("nowhere.txt"))).isEqualTo(1);
        assertThat(run(directory)).isEqualTo(1);
        assertThat(run(Files.writeString(directory.resolve("list.txt"), "Eggs\n")))
                .isEqualTo(1);
        assertThat(ReadLetterCommand.run(new String[0], stream(out), stream(err)))
                .isEqualTo(1);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(4).noneMatch(String::isBlank);
    }

    @Test
    void a_hostile_document_ends_with_a_sentence_and_status_one_and_takes_no_memory_of_this_program()
            throws IOException {
        var bomb = Files.write(directory.resolve("bomb.pdf"), HostilePdf.bomb());
        assertThat(run(bomb)).isEqualTo(1);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("took more time or memory than any letter needs");
    }

    @Test
    void a_letter_that_is_not_read_in_time_is_given_up() throws IOException {
        var letter = resource("eastvale-2009").toString();
        assertThat(ReadLetterCommand.run(new String[] {letter}, stream(out), stream(err), Duration.ZERO))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("took more time or memory");
    }

    private int run(Path file) {
        return ReadLetterCommand.run(new String[] {file.toString()}, stream(out), stream(err));
    }

    private Path resource(String name) throws IOException {
        try (var stream = ReadLetterCommandTest.class.getResourceAsStream("/letters/" + name + ".txt")) {
            return Files.write(directory.resolve(name), stream == null ? new byte[0] : stream.readAllBytes());
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
