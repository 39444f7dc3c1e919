package followthrough;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CommandsTest {

    final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void options_alone_start_the_application() {
        assertThat(command()).isEmpty();
        assertThat(command("--server.port=8081", "--followthrough.demo=false")).isEmpty();
        assertThat(err.size()).isZero();
    }

    @Test
    void a_command_is_found_before_and_behind_options() {
        assertThat(command("restore", "/nowhere/backup.zip")).hasValue(1);
        assertThat(command("--replace", "restore", "/nowhere/backup.zip")).hasValue(1);

        assertThat(err.toString(UTF_8).lines())
                .containsExactly(
                        "Nothing was restored: there is no file /nowhere/backup.zip.",
                        "Nothing was restored: there is no file /nowhere/backup.zip.");
    }

    @Test
    void a_command_needs_its_file() {
        assertThat(command("backup")).hasValue(1);
        assertThat(command("restore", "one.zip", "two.zip")).hasValue(1);

        assertThat(err.toString(UTF_8).lines())
                .containsExactly(
                        "Nothing was backed up: name one file to write: backup FILE",
                        "Nothing was restored: name one file to read: restore FILE");
    }

    @Test
    void a_command_that_is_called_wrongly_says_how_it_is_used() {
        assertThat(command("verify")).hasValue(2);
        assertThat(command("verify", "pack.zip", "--database")).hasValue(2);

        assertThat(command("check", "everything")).hasValue(2);

        assertThat(err.toString(UTF_8)).contains("verify --database", "--followthrough.data=DIR", "check   ");
    }

    @Test
    void a_command_that_looks_at_data_says_when_there_is_none() {
        assertThat(command("verify", "--database", "--followthrough.data=/nowhere"))
                .hasValue(1);

        assertThat(command("check", "--followthrough.data=/nowhere")).hasValue(1);

        assertThat(err.toString(UTF_8).lines())
                .containsExactly(
                        "Nothing was verified: there is no database in /nowhere.",
                        "Nothing was checked: there is no database in /nowhere.");
    }

    @Test
    void a_misspelt_command_starts_nothing() {
        assertThat(command("bakcup", "file")).hasValue(1);

        assertThat(err.toString(UTF_8)).startsWith("There is no command bakcup; there are backup, ");
    }

    private OptionalInt command(String... args) {
        return FollowthroughApplication.command(args, System.out, new PrintStream(err, true, UTF_8));
    }
}
