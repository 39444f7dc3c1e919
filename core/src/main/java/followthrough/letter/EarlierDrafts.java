package followthrough.letter;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads in drafts of an earlier release which visit they are about, which that did not keep; each of them once. */
@Component
class EarlierDrafts {

    private final LetterReading reading;
    private final JdbcClient database;

    EarlierDrafts(LetterReading reading, JdbcClient database) {
        this.reading = reading;
        this.database = database;
    }

    private record Draft(UUID id, String text) {}

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void read() {
        database.sql("select id, text from app.letter where not days_read")
                .query(Draft.class)
                .list()
                .forEach(this::read);
    }

    /** A draft that somebody imports anew at this moment says itself. */
    private void read(Draft draft) {
        var days = reading.visitDates(draft.text());
        database.sql("""
                update app.letter set days_read = true,
                    visit_first_read = coalesce(visit_first_read, :first), visit_last_read = coalesce(visit_last_read, :last)
                where id = :id and not days_read""")
                .param("first", days.isEmpty() ? null : days.get(0))
                .param("last", days.isEmpty() ? null : days.get(days.size() - 1))
                .param("id", draft.id())
                .update();
    }
}
