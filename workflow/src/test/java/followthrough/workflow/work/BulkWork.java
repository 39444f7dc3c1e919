package followthrough.workflow.work;

import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills the tables of work, ours and the engine's alike, by copying: 150 authorities with three roles each, six people
 * in each of these groups, half of the tasks theirs and half nobody's yet.
 */
final class BulkWork {

    static final int GROUPS = 450;
    static final int PEOPLE = 6 * GROUPS;

    private static final Role[] ROLES = {Role.DIRECTOR, Role.CHIEF_EXECUTIVE, Role.LETTER_RECORDER};

    private final JdbcClient database;
    private int filled;

    BulkWork(JdbcClient database) {
        this.database = database;
        clear();
        database.sql("""
                        insert into app.work_group (body, role)
                        select 'Q' || n / 3, (array['DIRECTOR','CHIEF_EXECUTIVE','LETTER_RECORDER'])[n % 3 + 1]
                        from generate_series(0, 449) n on conflict do nothing""").update();
    }

    static Actor person(int number) {
        var group = number % GROUPS;
        var id = UUID.nameUUIDFromBytes(("p" + number).getBytes(StandardCharsets.UTF_8));
        return new Actor(new PersonId(id), ROLES[group % 3], new Body("Q" + group / 3), null, LocalDate.of(2026, 3, 2));
    }

    /** The engine's name for a person's group. */
    static String group(Actor person) {
        return person.role() + "@" + person.body();
    }

    void fillTo(int size) {
        rows(size);
        database.sql("""
                        insert into app.work_item (id, kind, subject, inspection, words, due_on, due_because, group_id,
                            assignee, priority, returned, recorded_later, since, state)
                        select id, 'sendStatement', 'BULK-' || i, 'HAV-2011-01', 'Thresholds are not understood by all',
                            due, '70 working days after the letter', group_id, assignee, false, false, false,
                            timestamptz '2026-01-01', 0 from bulk_row""").update();
        database.sql("""
                        insert into camunda.act_ru_task (id_, rev_, name_, task_def_key_, assignee_, due_date_, priority_,
                            suspension_state_, create_time_)
                        select id::text, 1, 'Send the statement', 'sendStatement', assignee::text, due, 50, 1,
                            timestamp '2026-01-01' from bulk_row""").update();
        database.sql("""
                        insert into camunda.act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
                        select 'l' || id, 1, pool, 'candidate', id::text from bulk_row""").update();
    }

    /** Half of what people have are promises, of which the engine knows nothing; one word of each hundredth row is rare. */
    void fillWithPromisesTo(int size) {
        rows(size);
        database.sql("""
                        insert into app.work_item (id, kind, subject, inspection, area, words, due_on, due_because,
                            group_id, assignee, keeper, priority, returned, recorded_later, since, state, promise,
                            first_due)
                        select id, case when assignee is null then 'sendStatement' else 'reportAction' end, 'BULK-' || i,
                            'HAV-2011-01', case when assignee is not null then 'HAV-2011-01-A1' end,
                            case when i / 450 % 100 = 0 then 'Visits' else 'Thresholds' end
                                || ' are not understood by all',
                            due, 'the date that was signed', group_id, assignee, assignee, i % 7 = 0, false, false,
                            timestamptz '2026-01-01', 0, case when assignee is not null then id end,
                            case when assignee is not null then due end
                        from bulk_row""").update();
    }

    private void rows(int size) {
        database.sql("create temporary table if not exists bulk_person (n int primary key, id uuid)")
                .update();
        for (int n = 0; n < PEOPLE; n++)
            database.sql("insert into bulk_person values (?, ?) on conflict do nothing")
                    .params(n, person(n).person().value())
                    .update();
        database.sql("drop table if exists bulk_row").update();
        database.sql("""
                        create temporary table bulk_row as
                        select i, md5('task' || i)::uuid as id, g.id as group_id, g.role || '@' || g.body as pool,
                            case when i / 450 % 2 = 0 then p.id end as assignee,
                            date '2026-01-01' + (i * 7919 % 365)::int as due
                        from generate_series(:from::bigint, :to::bigint) i
                        join app.work_group g on g.body = 'Q' || i % 450 / 3
                            and g.role = (array['DIRECTOR','CHIEF_EXECUTIVE','LETTER_RECORDER'])[i % 450 % 3 + 1]
                        join bulk_person p on p.n = i % 450 + 450 * (i / 900 % 6)""").param("from", filled + 1).param("to", size).update();
        filled = size;
    }

    /** What another measurement of this run has left. */
    private void clear() {
        database.sql("delete from app.work_item where subject like 'BULK-%'").update();
        database.sql("delete from camunda.act_ru_identitylink where id_ like 'l%'")
                .update();
        database.sql("delete from camunda.act_ru_task where execution_id_ is null")
                .update();
        settle();
    }

    final void settle() {
        for (var table : new String[] {"app.work_item", "camunda.act_ru_task", "camunda.act_ru_identitylink"})
            database.sql("vacuum analyze " + table).update();
    }
}
