package followthrough.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private Path jar() throws IOException {
        var file = home.resolve("packed.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("BOOT-INF/classes/nothing"));
        }
        return file;
    }
}
