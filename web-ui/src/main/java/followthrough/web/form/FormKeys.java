package followthrough.web.form;

import followthrough.shared.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The forms that were sent and what was answered; for a day, longer than anybody goes on with an old page. */
@Component
class FormKeys implements Sweep {

    private static final Duration KEPT = Duration.ofDays(1);

    private static final String THIS = " where person = :person and key = :key and content = :content";

    private final JdbcClient database;
    private final Clock clock;

    FormKeys(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param answer the page that followed; null while the first is still at work */
    record Sent(@Nullable String answer, @Nullable Instant answeredAt) {}

    /** Waits for whoever sends the same at this moment; false when they did it. Belongs to the act's transaction. */
    boolean take(FormKey form) {
        return about(form, """
                insert into app.form_key (person, key, content, sent_at) values (:person, :key, :content, :at)
                on conflict do nothing""").param("at", now()).update() == 1;
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
