package followthrough.progress;

import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.ReadOnce;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each authority's own key to the colours; its director may change it. */
@Service
@Transactional
public class RagSettings {

    private static final String COLUMNS =
            "close_days, silent_days, long_silent_days, red_slip_days, red_moves, red, amber, green, blue, version";

    private final JdbcClient database;
    private final AuditTrail audit;

    RagSettings(JdbcClient database, AuditTrail audit) {
        this.database = database;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public RagThresholds of(Body authority) {
        return ReadOnce.of(List.of(RagSettings.class, authority), () -> read(authority));
    }

    private RagThresholds read(Body authority) {
        return database.sql("select " + COLUMNS + " from app.progress_key where authority = :authority")
                .param("authority", authority.code())
                .query(RagThresholds.class)
                .optional()
                .orElse(RagThresholds.DEFAULT);
    }

    /** Changes the key of the director's own authority; the version in it is the one that was read. */
    public void change(Actor director, RagThresholds key) {
        director.mustBe(director.role() == Role.DIRECTOR && director.body().isAuthority());
        Refused.unlessEmpty(key.obstacles());
        var before = of(director.body());
        ChangedMeanwhile.unless(key.version(), before.version());
        if (write(director.body(), key) == 0) throw new ChangedMeanwhile();
        audit.record(director, "progressKeyChanged", director.body().code(), numbers(before), numbers(key));
    }

    /** One row an authority; nothing is written over a row of another version than the one that was read. */
    private int write(Body authority, RagThresholds key) {
        return database.sql("""
                        insert into app.progress_key as known (authority, close_days, silent_days, long_silent_days,
                            red_slip_days, red_moves, red, amber, green, blue, version)
                        values (:authority, :close, :silent, :longSilent, :slip, :moves, :red, :amber, :green, :blue, 1)
                        on conflict (authority) do update set close_days = excluded.close_days,
                            silent_days = excluded.silent_days, long_silent_days = excluded.long_silent_days,
                            red_slip_days = excluded.red_slip_days, red_moves = excluded.red_moves,
                            red = excluded.red, amber = excluded.amber, green = excluded.green, blue = excluded.blue,
                            version = known.version + 1
                        where known.version = :version
                        """)
                .param("authority", authority.code())
                .param("close", key.closeDays())
                .param("silent", key.silentDays())
                .param("longSilent", key.longSilentDays())
                .param("slip", key.redSlipDays())
                .param("moves", key.redMoves())
                .param("red", key.red().strip())
                .param("amber", key.amber().strip())
                .param("green", key.green().strip())
                .param("blue", key.blue().strip())
                .param("version", key.version())
                .update();
    }

    private static String numbers(RagThresholds key) {
        return "%d, %d, %d, %d, %d"
                .formatted(key.closeDays(), key.silentDays(), key.longSilentDays(), key.redSlipDays(), key.redMoves());
    }
}
