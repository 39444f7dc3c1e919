package followthrough.audit;

import followthrough.shared.Actor;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appends one line for each act, inside the transaction of the act itself. */
@Service
public class AuditTrail {

    private final JdbcClient database;
    private final Clock clock;

    AuditTrail(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, String act, String subject, @Nullable String before, @Nullable String after) {
        var onBehalfOf = actor.onBehalfOf();
        database.sql("""
                        insert into app.audit_entry
                            (at, person, role, body, on_behalf_of, case_day, act, subject, before, after)
                        values (:at, :person, :role, :body, :onBehalfOf, :day, :act, :subject, :before, :after)""")
                .param("at", OffsetDateTime.now(clock))
                .param("person", actor.person().value())
                .param("role", actor.role().name())
                .param("body", actor.body().code())
                .param("onBehalfOf", onBehalfOf == null ? null : onBehalfOf.value())
                .param("day", actor.on())
                .param("act", act)
                .param("subject", subject)
                .param("before", before)
                .param("after", after)
                .update();
    }
}
