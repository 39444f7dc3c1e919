package followthrough.letter.change;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Goes back one act on a draft: on its findings and doubts, on what it says of itself and judges, and on the pieces of
 * one that is written here. The rows are kept and put back as they were, with their identities, so that what hangs on a
 * finding hangs on it again; the reason of an act that is undone goes with it.
 */
@Component
public class DraftSteps {

    private static final String FACTS = "authority_as_printed, dated, published_on, addressee, inspector, copies,"
            + " stated_total, stated_open, stated_progressed, statement_due_on, area_responsible, area_outcome, area_leads";

    private final JdbcClient database;

    DraftSteps(JdbcClient database) {
        this.database = database;
    }

    /** As it stands now, before an act: called before anything of the act is written. */
    public void before(UUID letter, String act) {
        database.sql("""
            insert into app.letter_step (letter, act, findings, settled, last_change, facts, judgements, pieces, last_fact)
            values (:letter, :act,
                (select coalesce(jsonb_agg(to_jsonb(f) order by f.position), '[]') from app.finding f where f.letter = :letter),
                (select coalesce(array_agg(w.position), '{}') from app.letter_warning w where w.letter = :letter and w.settled),
                (select coalesce(max(c.id), 0) from app.letter_change c where c.letter = :letter),
                (select to_jsonb(f) from (select %s from app.letter l where l.id = :letter) f),
                (select coalesce(jsonb_agg(to_jsonb(j) order by j.position), '[]') from app.letter_judgement j where j.letter = :letter),
                (select coalesce(jsonb_agg(to_jsonb(p) order by p.position), '[]') from app.manuscript_piece p where p.letter = :letter),
                (select coalesce(max(c.id), 0) from app.letter_fact_change c where c.letter = :letter))
            """.formatted(FACTS))
                .param("letter", letter)
                .param("act", act)
                .update();
    }

    /** The act that would be undone, by its name in the record. */
    public Optional<String> last(UUID letter) {
        return database.sql(
                        "select split_part(act, ':', 1) from app.letter_step where letter = ? order by id desc limit 1")
                .param(letter)
                .query(String.class)
                .optional();
    }

    /** Puts everything back as it was before the last act, and says whether there was one. */
    public boolean back(UUID letter) {
        var step = database.sql("select id from app.letter_step where letter = ? order by id desc limit 1")
                .param(letter)
                .query(Long.class)
                .optional();
        if (step.isEmpty()) return false;
        execute("delete from app.finding where letter = :letter", letter, step.get());
        execute("""
            insert into app.finding select f.* from app.letter_step s,
                jsonb_populate_recordset(null::app.finding, s.findings) f where s.id = :step and s.letter = :letter
            """, letter, step.get());
        execute("""
            update app.letter_warning w set settled = w.position = any(s.settled)
            from app.letter_step s where s.id = :step and w.letter = :letter
            """, letter, step.get());
        execute("""
            delete from app.letter_change c using app.letter_step s
            where s.id = :step and c.letter = :letter and c.id > s.last_change
            """, letter, step.get());
        ofItself(letter, step.get());
        execute("delete from app.letter_step where id = :step and letter = :letter", letter, step.get());
        return true;
    }

    /** A step that was kept before these were says nothing of them, and leaves them. */
    private void ofItself(UUID letter, long step) {
        execute("""
            update app.letter l set (%1$s) = (select %1$s from jsonb_populate_record(null::app.letter, s.facts))
            from app.letter_step s where s.id = :step and l.id = :letter and s.facts is not null
            """.formatted(FACTS), letter, step);
        for (var rows : List.of("letter_judgement judgements", "manuscript_piece pieces")) {
            var table = rows.substring(0, rows.indexOf(' '));
            var kept = rows.substring(rows.indexOf(' ') + 1);
            execute("""
                delete from app.%s r using app.letter_step s where s.id = :step and r.letter = :letter and s.%s is not null
                """.formatted(table, kept), letter, step);
            execute("""
                insert into app.%1$s select r.* from app.letter_step s,
                    jsonb_populate_recordset(null::app.%1$s, s.%2$s) r where s.id = :step and s.letter = :letter
                """.formatted(table, kept), letter, step);
        }
        execute("""
            delete from app.letter_fact_change c using app.letter_step s
            where s.id = :step and c.letter = :letter and c.id > s.last_fact
            """, letter, step);
    }

    /** It was handed over, or another document took its place: nothing of it is undone any more. */
    public void forget(UUID letter) {
        database.sql("delete from app.letter_step where letter = ?")
                .param(letter)
                .update();
    }

    private void execute(String sql, UUID letter, long step) {
        database.sql(sql).param("letter", letter).param("step", step).update();
    }
}
