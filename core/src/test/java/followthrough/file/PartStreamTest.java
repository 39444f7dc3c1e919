package followthrough.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartStreamTest {

    private final byte[] whole = new byte[StoredFiles.PART * 2 + 17];

    PartStreamTest() {
        new Random(7).nextBytes(whole);
    }

    @Test
    void all_parts_come_out_in_order_each_fetched_once() throws IOException {
        var fetched = new ArrayList<Integer>();
        try (var stream = new PartStream(whole.length, number -> {
            fetched.add(number);
            return part(number);
        })) {
            assertThat(stream.readAllBytes()).isEqualTo(whole);
            assertThat(stream.read()).isEqualTo(-1);
        }
        assertThat(fetched).containsExactly(0, 1, 2);
    }

    @Test
    void what_is_skipped_is_not_fetched() throws IOException {
        try (var stream = new PartStream(whole.length, this::part)) {
            assertThat(stream.skip(StoredFiles.PART + 5L)).isEqualTo(StoredFiles.PART + 5L);
            assertThat(stream.read()).isEqualTo(whole[StoredFiles.PART + 5] & 0xFF);
            assertThat(stream.skip(Long.MAX_VALUE)).isEqualTo(StoredFiles.PART + 11L);
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void a_file_that_lost_a_part_is_never_handed_out_short() throws IOException {
        try (var stream = new PartStream(whole.length, number -> number == 1 ? new byte[3] : part(number))) {
            assertThatThrownBy(stream::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    private byte[] part(int number) {
        int from = number * StoredFiles.PART;
        return Arrays.copyOfRange(whole, from, Math.min(whole.length, from + StoredFiles.PART));
    }
}
