package followthrough.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedJarTest {

    @TempDir
    private Path home;

    @Test
    void where_nothing_can_be_written_it_says_so() throws IOException {
        Files.writeString(home.resolve("launch"), "in the way");

        assertThatThrownBy(() -> UnpackedJar.of(jar(), home))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("launch");
    }

    @Test
    void a_jar_that_cannot_be_unpacked_leaves_nothing_behind() throws IOException {
        var jar = jar();

        assertThatThrownBy(() -> UnpackedJar.of(jar, home)).hasMessageContaining("cannot be unpacked");

        assertThat(home.resolve("launch")).isEmptyDirectory();
    }

    @Test
    void what_a_quicker_start_unpacked_is_used() throws IOException {
        var unpacked = new UnpackedJar(Files.createDirectory(home.resolve("unpacked")));
        Files.writeString(unpacked.jar(), "the quicker one");

        unpacked.take(halfway(), List.of());

        assertThat(unpacked.jar()).hasContent("the quicker one");
    }

    @Test
    void what_is_not_whole_gives_way() throws IOException {
        var unpacked = new UnpackedJar(Files.createDirectory(home.resolve("unpacked")));
        var left = Files.writeString(unpacked.directory().resolve("left"), "");

        unpacked.take(halfway(), List.of());

        assertThat(unpacked.jar()).hasContent("the slower one");
        assertThat(left).doesNotExist();
    }

    private Path halfway() throws IOException {
        var directory = Files.createDirectory(home.resolve("new-1"));
        Files.writeString(directory.resolve("followthrough.jar"), "the slower one");
        return directory;
    }

    private Path jar() throws IOException {
        var file = home.resolve("packed.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("BOOT-INF/classes/nothing"));
        }
        return file;
    }
}
