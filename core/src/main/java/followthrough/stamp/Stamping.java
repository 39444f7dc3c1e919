package followthrough.stamp;

import followthrough.audit.HeadsWitnessed;
import followthrough.audit.Witnessing;
import followthrough.shared.OperatorLog;
import followthrough.shared.Sha256;
import followthrough.shared.Sweep;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Has the ends of chains that were witnessed on a day stamped by an authority outside, where one is configured. What it did not
 * stamp is kept and asked for again, every time things are swept.
 */
@Service
class Stamping implements Sweep {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Of days that wait, asked for in one go: each may take its time. */
    private static final int AT_ONCE = 5;

    private record Waiting(LocalDate day, String lines) {}

    private final JdbcClient database;
    private final Witnessing witnessing;
    private final Optional<StampAuthority> authority;

    Stamping(
            JdbcClient database,
            Witnessing witnessing,
            @Value("${followthrough.witness.tsa:}") String address,
            @Value("${followthrough.witness.tsa-certificate:}") String certificate)
            throws IOException {
        this.database = database;
        this.witnessing = witnessing;
        this.authority = authority(address, certificate);
    }

    private static Optional<StampAuthority> authority(String address, String certificate) throws IOException {
        if (address.isBlank()) return Optional.empty();
        var trusted = certificate.isBlank()
                ? List.<X509Certificate>of()
                : StampCheck.certificates(Path.of(certificate.strip()));
        return Optional.of(new StampAuthority(URI.create(address.strip()), trusted, PATIENCE));
    }

    /** In the transaction that says that they are witnessed. */
    @EventListener
    void on(HeadsWitnessed heads) {
        if (authority.isPresent()) keep(heads.day(), heads.lines());
    }

    void keep(LocalDate day, String lines) {
        if (lines.isEmpty()) return;
        database.sql("insert into app.witness_stamp (day, lines, sha256) values (?, ?, ?) on conflict do nothing")
                .params(day, lines, Sha256.of(lines))
                .update();
    }

    /** In no transaction: no connection waits for a stranger. */
    @Override
    public void sweep() {
        authority.ifPresent(this::sweep);
    }

    void sweep(StampAuthority asked) {
        waiting().forEach(waits -> ask(asked, waits));
    }

    private List<Waiting> waiting() {
        return database.sql("select day, lines from app.witness_stamp where token is null order by day limit ?")
                .param(AT_ONCE)
                .query(Waiting.class)
                .list();
    }

    private void ask(StampAuthority asked, Waiting waits) {
        try {
            var token = asked.stamp(waits.lines());
            witnessing.addStamp(waits.day(), token.bytes()); // twice rather than never, should the rest fail
            database.sql("update app.witness_stamp set token = ?, stamped_at = ? where day = ? and token is null")
                    .params(token.bytes(), token.at().atOffset(ZoneOffset.UTC), waits.day())
                    .update();
            OperatorLog.tell("headsStamped", "day", waits.day());
        } catch (NotStamped none) {
            OperatorLog.tell("headsNotStamped", "day", waits.day(), "reason", none.reason());
        } catch (IOException unreadable) {
            OperatorLog.failed("headsNotStamped", unreadable, "day", waits.day());
        }
    }
}
