package followthrough.web.form;

import followthrough.shared.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The forms that were sent and what was answered; for a day, longer than anybody goes on with an old page. */
@Component
class FormKeys implements Sweep {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration KEPT = Duration.ofDays(1);

    private static final String THIS = " where person = :person and key = :key and content = :content";

    private final JdbcClient database;
    private final Clock clock;
    private final Duration patience;

    @Autowired
    FormKeys(JdbcClient database, Clock clock) {
        this(database, clock, PATIENCE);
    }

    /** @param patience how long the database waits for whoever sends the same at this moment */
    FormKeys(JdbcClient database, Clock clock, Duration patience) {
        this.database = database;
        this.clock = clock;
        this.patience = patience;
    }

    /** @param answer the page that followed; null while the first is still at work */
    record Sent(@Nullable String answer, @Nullable Instant answeredAt) {}

    /**
     * Waits for whoever sends the same at this moment; false when they did it. Belongs to the act's transaction, none of
     * whose locks is waited for longer.
     */
    boolean take(FormKey form) {
        try {
            return about(form, """
                    with bound as materialized (select set_config('lock_timeout', :patience, true))
                    insert into app.form_key (person, key, content, sent_at)
                    select :person, :key, :content, :at from bound
                    on conflict do nothing""")
                            .param("patience", patience.toMillis() + "ms")
                            .param("at", now())
                            .update()
                    == 1;
        } catch (DataAccessException failure) {
            throw Conflict.is(failure) ? new StillAtWork() : failure;
        }
    }

    Optional<Sent> find(FormKey form) {
        return about(form, "select answer, answered_at from app.form_key" + THIS)
                .query((row, number) -> {
                    var at = row.getTimestamp("answered_at");
                    return new Sent(row.getString("answer"), at == null ? null : at.toInstant());
                })
                .optional();
    }

    void answer(FormKey form, String page) {
        about(form, "update app.form_key set answer = :answer, answered_at = :at" + THIS)
                .param("answer", page)
                .param("at", now())
                .update();
    }

    /** Nothing was done: the same may be sent again. */
    void giveBack(FormKey form) {
        about(form, "delete from app.form_key" + THIS).update();
    }

    private StatementSpec about(FormKey form, String sql) {
        return database.sql(sql)
                .param("person", form.person())
                .param("key", form.key())
                .param("content", form.content());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    @Override
    public void sweep() {
        database.sql("delete from app.form_key where sent_at < :before")
                .param("before", now().minus(KEPT))
                .update();
    }
}
