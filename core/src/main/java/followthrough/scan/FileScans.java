package followthrough.scan;

import followthrough.file.StoredFiles;
import followthrough.scan.FileScanner.Finding;
import followthrough.scan.ScannerTrouble.Reason;
import followthrough.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Which files were scanned, and scanning those that wait, on whichever node comes first. */
@Service
public class FileScans {

    /** Longer than any scan takes: a node that stopped in the middle of one leaves it to the others. */
    private static final Duration CLAIMED = Duration.ofMinutes(10);

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration LATE = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 6;

    private final JdbcClient database;
    private final StoredFiles files;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final @Nullable FileScanner scanner;

    /** @param address where ClamAV's daemon listens; empty where there is none */
    @Autowired
    FileScans(
            JdbcClient database,
            StoredFiles files,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${followthrough.scanner:}") String address) {
        this(database, files, transaction, events, clock, address.isBlank() ? null : new ClamdScanner(address.strip()));
    }

    FileScans(
            JdbcClient database,
            StoredFiles files,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock,
            @Nullable FileScanner scanner) {
        this.database = database;
        this.files = files;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.scanner = scanner;
    }

    public boolean isOn() {
        return scanner != null;
    }

    /** A file that is all there waits from now on, where there is a scanner; in the transaction that keeps it. */
    @Transactional
    public void expect(UUID file) {
        if (scanner == null) return;
        database.sql("insert into app.file_scan (file, state, next_at) values (?, 'WAITING', ?) on conflict do nothing")
                .params(file, now())
                .update();
    }

    /** Where each file stands; one that nobody expected waits where there is a scanner. */
    @Transactional(readOnly = true)
    public Map<UUID, ScanState> states(Collection<UUID> asked) {
        if (asked.isEmpty()) return Map.of();
        var found = new HashMap<UUID, ScanState>();
        asked.forEach(file -> found.put(file, isOn() ? ScanState.WAITING : ScanState.NOT_SCANNED));
        database.sql("select file, state, trouble from app.file_scan where file in (:files)")
                .param("files", asked)
                .query(row -> {
                    found.put(row.getObject("file", UUID.class), state(row));
                });
        return found;
    }

    public ScanState state(UUID file) {
        return states(List.of(file)).getOrDefault(file, ScanState.NOT_SCANNED);
    }

    /** Without a scanner nothing waits; what was found harmful before stays so. */
    private ScanState state(ResultSet row) throws SQLException {
        var state = ScanState.valueOf(row.getString("state"));
        if (state != ScanState.WAITING) return state;
        if (!isOn()) return ScanState.NOT_SCANNED;
        var trouble = row.getString("trouble");
        if (trouble == null) return state;
        return Reason.valueOf(trouble) == Reason.TOO_LARGE ? ScanState.TOO_LARGE : ScanState.SCANNER_AWAY;
    }

    /** Scans what waits, one file after the other, outside any transaction; ends where the scanner is in trouble. */
    public void round() {
        if (scanner == null) return;
        for (var next = claimed(); next.isPresent(); next = claimed()) if (!scanned(scanner, next.get())) return;
    }

    private record Waiting(UUID file, int tries) {}

    /** Two nodes never take the same one; a moment later neither holds a connection for it. */
    private Optional<Waiting> claimed() {
        var now = now();
        return transaction.execute(status -> database.sql("""
                update app.file_scan set next_at = ?, tries = tries + 1 where file = (
                    select file from app.file_scan where state = 'WAITING' and next_at <= ?
                    order by next_at limit 1 for update skip locked)
                returning file, tries
                """)
                .params(now.plus(CLAIMED), now)
                .query((row, index) -> new Waiting(row.getObject("file", UUID.class), row.getInt("tries")))
                .optional());
    }

    private boolean scanned(FileScanner asked, Waiting next) {
        try {
            settle(next.file(), asked.scan(files.open(next.file())));
            return true;
        } catch (ScannerTrouble trouble) {
            later(next, trouble.reason());
            return trouble.reason() == Reason.TOO_LARGE;
        } catch (NotFound gone) {
            return true; // thrown away meanwhile, and what waited for it with it
        }
    }

    private void settle(UUID file, Finding finding) {
        var found = finding.found();
        transaction.executeWithoutResult(status -> {
            database.sql("update app.file_scan set state = ?, found = ?, trouble = null, settled_at = ? where file = ?")
                    .param(found == null ? ScanState.CLEAN.name() : ScanState.REFUSED.name())
                    .param(found)
                    .params(now(), file)
                    .update();
            if (found != null) events.publishEvent(new FileRefused(file));
        });
    }

    private void later(Waiting file, Reason reason) {
        var wait = SOON.multipliedBy(1L << Math.min(MOST_DOUBLINGS, file.tries()));
        var at = now().plus(reason == Reason.TOO_LARGE || wait.compareTo(LATE) > 0 ? LATE : wait);
        transaction.executeWithoutResult(
                status -> database.sql("update app.file_scan set trouble = ?, next_at = ? where file = ?")
                        .params(reason.name(), at, file.file())
                        .update());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
