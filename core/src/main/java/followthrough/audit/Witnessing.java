package followthrough.audit;

import followthrough.audit.Chains.Head;
import followthrough.database.DataPlace;
import followthrough.shared.OperatorLog;
import followthrough.shared.Sweep;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands the ends of the chains to a file outside the database once a day, and to whoever is mailed, so that who cuts the record off or writes it anew,
 * chain and all, is found out by whoever kept the file.
 */
@Service
public class Witnessing implements Sweep {

    private final JdbcClient database;
    private final Optional<WitnessFile> file;
    private final boolean told;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Witnessing(
            JdbcClient database,
            DataPlace place,
            @Value("${followthrough.witness.file:}") String file,
            @Value("${followthrough.witness.mail:}") String mail,
            @Value("${followthrough.witness.tsa:}") String authority,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.told = !mail.isBlank() || !authority.isBlank();
        this.events = events;
        this.file = (file.isBlank() ? place.file("witness.txt") : Optional.of(Path.of(file))).map(WitnessFile::new);
        this.clock = clock;
    }

    /** The day is taken back where the file cannot be written: it is tried again an hour later. */
    @Override
    @Transactional
    public void sweep() {
        if (file.isPresent() || told) witness(file);
    }

    /** What a time-stamping authority says of the lines of a day stands behind them in the file. */
    public void addStamp(LocalDate day, byte[] token) {
        try {
            if (file.isPresent()) file.get().add(WitnessFile.stamp(day, token));
        } catch (IOException unwritable) {
            throw new NotWitnessed(unwritable);
        }
    }

    void witness(Optional<WitnessFile> witness) {
        var day = LocalDate.now(clock);
        if (!begin(day)) return;
        var heads = movedOn();
        var lines = WitnessFile.lines(day, heads);
        try {
            if (witness.isPresent()) witness.get().add(lines);
        } catch (IOException unwritable) {
            throw new NotWitnessed(unwritable);
        }
        events.publishEvent(new HeadsWitnessed(day, lines));
        for (var head : heads) keep(head, day);
        database.sql("update app.witness_day set heads = ? where day = ?")
                .params(heads.size(), day)
                .update();
        OperatorLog.tell("headsWitnessed", "day", day, "heads", heads.size());
    }

    /** Whether nobody else has done so today. */
    private boolean begin(LocalDate day) {
        return database.sql("insert into app.witness_day (day, at) values (?, ?) on conflict do nothing")
                        .params(day, clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private List<Head> movedOn() {
        return database.sql("""
            select h.chain, h.number, h.hash from app.audit_head h left join app.witnessed_head w on w.chain = h.chain
            where h.number > 0 and (w.number is null or h.number > w.number) order by h.chain
            """).query(Head.class).list();
    }

    private void keep(Head head, LocalDate day) {
        database.sql("""
            insert into app.witnessed_head (chain, number, day) values (?, ?, ?)
            on conflict (chain) do update set number = excluded.number, day = excluded.day
            """).params(head.chain(), head.number(), day).update();
    }

    /** The file of witnesses cannot be written. */
    static final class NotWitnessed extends RuntimeException {
        NotWitnessed(IOException cause) {
            super("heads are not witnessed", cause);
        }
    }
}
