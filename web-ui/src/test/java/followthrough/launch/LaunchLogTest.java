package followthrough.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Files.createDirectory(home.resolve("new-1"));

        var log = new LaunchLog("", own.toString());
        log.tell();
        log.destroy();

        assertThat(home).isDirectoryContaining(own::equals).isDirectoryNotContaining(entry -> !entry.equals(own));
    }

    @Test
    void an_ordinary_start_clears_nothing_away() throws IOException {
        Files.createDirectory(home.resolve("other"));

        new LaunchLog("An ordinary, slower start", "").tell();

        assertThat(home).isDirectoryContaining(entry -> entry.endsWith("other"));
    }
}
