package followthrough.scan;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.CoreTest;
import followthrough.file.StoredFiles;
import followthrough.scan.FileScanner.Finding;
import followthrough.scan.ScannerTrouble.Reason;
import followthrough.shared.ByteSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Files wait until a scanner says what they are; until then, and if it finds something, nobody opens them. */
@CoreTest
class FileScansTest {

    @Autowired
    JdbcClient database;

    @Autowired
    StoredFiles files;

    @Autowired
    TransactionTemplate transaction;

    private final List<Object> told = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private @Nullable Reason trouble;
    private Clock clock = Clock.systemUTC();

    @AfterEach
    void nothing_waits_any_more() {
        database.sql("delete from app.file_scan").update();
    }

    @Test
    void what_is_found_clean_opens_and_what_is_not_never_does() {
        var on = scans(this::says);
        var clean = kept("Seen");
        var harmful = kept("harmful");
        List.of(clean, harmful).forEach(on::expect);
        assertThat(on.state(clean)).isEqualTo(ScanState.WAITING).matches(state -> !state.opens());
        on.round();
        assertThat(on.state(clean)).isEqualTo(ScanState.CLEAN).matches(ScanState::opens);
        assertThat(on.state(harmful)).isEqualTo(ScanState.REFUSED).matches(state -> !state.opens());
        assertThat(told).containsExactly(new FileRefused(harmful));
        assertThat(scans(null).state(harmful)).isEqualTo(ScanState.REFUSED);
        on.round();
        assertThat(asked).hasSize(2);
    }

    @Test
    void without_a_scanner_nothing_waits_and_what_was_kept_so_waits_for_one_that_comes() {
        var off = scans(null);
        var file = kept("Seen");
        off.expect(file);
        off.round();
        assertThat(off.state(file)).isEqualTo(ScanState.NOT_SCANNED).matches(ScanState::opens);
        var on = scans(this::says);
        assertThat(on.state(file)).isEqualTo(ScanState.WAITING);
        on.expect(file);
        assertThat(off.state(file)).isEqualTo(ScanState.NOT_SCANNED);
    }

    @Test
    void while_the_scanner_is_in_trouble_files_wait_and_are_scanned_later() {
        var on = scans(this::says);
        var file = kept("Seen");
        on.expect(file);
        trouble = Reason.AWAY;
        on.round();
        assertThat(on.state(file)).isEqualTo(ScanState.SCANNER_AWAY);
        trouble = Reason.TOO_LARGE;
        later().round();
        assertThat(on.state(file)).isEqualTo(ScanState.TOO_LARGE);
        trouble = null;
        on.round();
        assertThat(asked).hasSize(2);
        later().round();
        assertThat(on.state(file)).isEqualTo(ScanState.CLEAN);
    }

    @Test
    void two_nodes_scan_each_file_once() {
        var waiting = List.of(kept("one"), kept("two"), kept("three"), kept("four"));
        var one = scans(this::says);
        waiting.forEach(one::expect);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(one::round), CompletableFuture.runAsync(scans(this::says)::round))
                .join();
        assertThat(asked).containsExactlyInAnyOrder("one", "two", "three", "four");
    }

    @Test
    void what_was_thrown_away_is_waited_for_no_more() {
        var on = scans(this::says);
        var file = kept("Seen");
        on.expect(file);
        files.remove(file);
        on.round();
        assertThat(asked).isEmpty();
    }

    private Finding says(ByteSource file) {
        try {
            var words = new String(file.beginning(100), StandardCharsets.UTF_8);
            asked.add(words);
            if (trouble != null) throw new ScannerTrouble(trouble);
            return new Finding(words.equals("harmful") ? "Test" : null);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private FileScans later() {
        clock = Clock.offset(clock, Duration.ofMinutes(6));
        return scans(this::says);
    }

    private FileScans scans(@Nullable FileScanner scanner) {
        return new FileScans(database, files, transaction, told::add, clock, scanner);
    }

    private UUID kept(String words) {
        var id = UUID.randomUUID();
        files.keep(id, ByteSource.of(words.getBytes(StandardCharsets.UTF_8)));
        return id;
    }
}
