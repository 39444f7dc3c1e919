package followthrough.letter.change;

import followthrough.inspection.FindingKind;
import followthrough.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was read, and each change of it, beside the letter that it became; nothing of it is ever changed. */
@Component
public class LetterChanges {

    private final JdbcClient database;

    LetterChanges(JdbcClient database) {
        this.database = database;
    }

    /** A draft begins with what was read; what was done to an earlier reading of it is gone with that. */
    public void begin(UUID letter, List<ReadItem> items) {
        database.sql("delete from app.read_finding where letter = ?")
                .param(letter)
                .update();
        database.sql("delete from app.letter_change where letter = ?")
                .param(letter)
                .update();
        database.sql("delete from app.letter_fact_change where letter = ?")
                .param(letter)
                .update();
        for (var item : items) {
            database.sql("insert into app.read_finding (letter, finding, number, category, heading, text, page)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .param(letter)
                    .param(item.finding())
                    .param(item.number())
                    .param(item.category().name())
                    .param(item.heading())
                    .param(item.text())
                    .param(item.page())
                    .update();
        }
    }

    public void note(UUID letter, LetterChange change) {
        database.sql("insert into app.letter_change (letter, kind, finding, words, reason, done_by, done_on, late)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(letter)
                .param(change.kind().name())
                .param(change.finding())
                .param(change.words())
                .param(change.reason().strip())
                .param(change.by().value())
                .param(change.on())
                .param(change.late())
                .update();
    }

    public void note(UUID letter, FactChange change) {
        database.sql("insert into app.letter_fact_change (letter, fact, was, done_by, done_on) values (?, ?, ?, ?, ?)")
                .params(letter, change.fact(), change.was(), change.by().value(), change.on())
                .update();
    }

    /** What was entered of what it says of itself, in that order. */
    public List<FactChange> facts(UUID letter) {
        return database.sql(
                        "select fact, was, done_by, done_on from app.letter_fact_change where letter = ? order by id")
                .param(letter)
                .query((row, number) -> new FactChange(
                        row.getString(1),
                        row.getString(2),
                        new PersonId(row.getObject(3, UUID.class)),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    /** As it was read; nothing for a letter that was written here, or read before this was kept. */
    public List<ReadItem> reading(UUID letter) {
        return database.sql("select finding, number, category, heading, text, page from app.read_finding"
                        + " where letter = ? order by number")
                .param(letter)
                .query(LetterChanges::item)
                .list();
    }

    /** In the order in which they were made. */
    public List<LetterChange> of(UUID letter) {
        return database.sql("select kind, finding, words, reason, done_by, done_on, late from app.letter_change"
                        + " where letter = ? order by id")
                .param(letter)
                .query(LetterChanges::change)
                .list();
    }

    private static ReadItem item(ResultSet row, int number) throws SQLException {
        return new ReadItem(
                row.getObject(1, UUID.class),
                row.getInt(2),
                FindingKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getObject(6, Integer.class));
    }

    private static LetterChange change(ResultSet row, int number) throws SQLException {
        return new LetterChange(
                LetterChange.Kind.valueOf(row.getString(1)),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                new PersonId(row.getObject(5, UUID.class)),
                row.getObject(6, LocalDate.class),
                row.getBoolean(7));
    }
}
