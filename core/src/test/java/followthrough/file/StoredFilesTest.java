package followthrough.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fixture.CoreTest;
import followthrough.shared.ByteSource;
import followthrough.shared.NotFound;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files are read part by part, and another transaction may remove or replace them in between. */
@CoreTest
class StoredFilesTest {

    @Autowired
    StoredFiles files;

    private final UUID id = UUID.randomUUID();

    @Test
    void a_file_that_is_removed_while_it_is_read_is_not_there_any_more() throws IOException {
        files.keep(id, filled(1));
        try (var stream = files.open(id).openStream()) {
            assertThat(stream.readNBytes(StoredFiles.PART)).containsOnly(1);
            files.remove(id);
            assertThatThrownBy(stream::read).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void what_took_the_place_of_a_file_is_never_read_as_its_end() throws IOException {
        files.keep(id, filled(1));
        var first = files.open(id);
        try (var stream = first.openStream()) {
            assertThat(stream.readNBytes(StoredFiles.PART)).containsOnly(1);
            files.keep(id, filled(2));
            assertThatThrownBy(stream::read).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> first.beginning(1)).isInstanceOf(NotFound.class);
        assertThat(files.open(id).beginning(1)).containsExactly(2);
        files.remove(id);
    }

    private static ByteSource filled(int value) {
        var bytes = new byte[StoredFiles.PART + 7];
        Arrays.fill(bytes, (byte) value);
        return ByteSource.of(bytes);
    }
}
