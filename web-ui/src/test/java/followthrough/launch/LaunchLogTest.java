package followthrough.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchLogTest {

    @TempDir
    private Path home;

    @Test
    void what_earlier_releases_unpacked_is_cleared_away() throws IOException {
        var own = Files.createDirectory(home.resolve("own"));
        var other = Files.createDirectory(home.resolve("other"));
        Files.writeString(other.resolve("lock"), "");
        var unfinished = Files.createDirectory(home.resolve("new-1"));
        Files.setLastModifiedTime(unfinished, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

        var log = new LaunchLog("", own.toString());
        log.tell();
        log.destroy();

        assertThat(home).isDirectoryContaining(own::equals).isDirectoryNotContaining(entry -> !entry.equals(own));
    }

    @Test
    void what_another_start_is_unpacking_stays() throws IOException {
        var own = Files.createDirectory(home.resolve("own"));
        var unfinished = Files.createDirectory(home.resolve("new-1"));

        var log = new LaunchLog("", own.toString());
        log.tell();
        log.destroy();

        assertThat(unfinished).exists();
    }

    @Test
    void what_cannot_be_read_stays_and_the_rest_is_cleared_away() throws IOException {
        var own = Files.createDirectory(home.resolve("own"));
        var strange = Files.createDirectory(home.resolve("strange"));
        Files.createDirectory(strange.resolve("lock"));
        var other = Files.createDirectory(home.resolve("other"));
        Files.writeString(other.resolve("lock"), "");

        var log = new LaunchLog("", own.toString());
        log.tell();
        log.destroy();

        assertThat(strange).exists();
        assertThat(other).doesNotExist();
    }

    @Test
    void where_nothing_can_be_locked_or_listed_the_application_goes_on() throws IOException {
        var log = new LaunchLog("", home.resolve("gone").resolve("own").toString());

        log.tell();
        log.destroy();

        assertThat(home).isEmptyDirectory();
    }

    @Test
    void an_ordinary_start_clears_nothing_away() throws IOException {
        Files.createDirectory(home.resolve("other"));

        new LaunchLog("An ordinary, slower start", "").tell();

        assertThat(home).isDirectoryContaining(entry -> entry.endsWith("other"));
    }
}
