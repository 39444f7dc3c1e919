package followthrough.audit;

import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever is sent something of a case keeps where its record ended then, in the chain of their own body: so that one side
 * cannot write it anew without the other's being wrong.
 */
@Service
public class HeadKeeping {

    /** What an authority sends to the inspectorate. */
    static final Set<String> SENT =
            Set.of("earlyDraftShared", "statementSent", "statementSupplemented", "evidenceEndorsed");

    private static final String ISSUED = "letterIssued";

    /**
     * A head that somebody keeps of a case, oldest first.
     *
     * @param act with which it was handed over
     * @param holds the record still has it where it was
     */
    public record Kept(Instant at, String act, String subject, String hash, boolean holds) {}

    private final JdbcClient database;
    private final Clock clock;

    HeadKeeping(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ActRecorded recorded) {
        if (SENT.contains(recorded.act())) keep(Body.INSPECTORATE.code(), recorded);
        else if (recorded.act().equals(ISSUED)) keep(recorded.subject().substring(0, 3), recorded);
    }

    /** The head before the act itself, which is linked when its transaction ends. */
    private void keep(String keeper, ActRecorded recorded) {
        database.sql("""
            insert into app.audit_entry (at, happened_on, body, side, open, act, subject, object, object_words, payload)
            select :at, :day, :keeper, :keeper, false, 'headKept', :keeper, h.chain, :subject,
                jsonb_build_object('before', '[]'::jsonb, 'after', jsonb_build_array(
                    jsonb_build_object('fact', 'fingerprint', 'sha256', h.hash),
                    jsonb_build_object('fact', 'number', 'number', h.number),
                    jsonb_build_object('fact', 'named', 'name', cast(:act as text))))
            from app.audit_head h where h.chain = :case and h.number > 0
            """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("day", LocalDate.now(clock))
                .param("keeper", keeper)
                .param("subject", recorded.subject())
                .param("act", recorded.act())
                .param("case", PossibleDays.inspection(recorded.subject()))
                .update();
    }

    /** What a body keeps of a case. */
    @Transactional(readOnly = true)
    public List<Kept> of(Body keeper, InspectionReference inspection) {
        return database.sql("""
            select e.at, e.payload #>> '{after,2,name}' as act, e.object_words as subject,
                e.payload #>> '{after,0,sha256}' as hash,
                exists (select from app.audit_link l where l.chain = e.object
                    and l.number = (e.payload #>> '{after,1,number}')::bigint
                    and l.hash = e.payload #>> '{after,0,sha256}') as holds
            from app.audit_entry e where e.object = ? and e.act = 'headKept' and e.body = ? order by e.id
            """)
                .params(inspection.value(), keeper.code())
                .query(Kept.class)
                .list();
    }
}
