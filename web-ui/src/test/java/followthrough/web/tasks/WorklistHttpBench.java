package followthrough.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.Actor;
import followthrough.web.SignedInClient;
import followthrough.web.TestPeople;
import followthrough.web.WebTest;
import followthrough.workflow.work.WorkFilter;
import followthrough.workflow.work.WorkQueue;
import followthrough.workflow.work.WorkView;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole list of work over HTTP, signed in, against the same page and total alone; run by {@code -Pbench}. */
@WebTest
class WorklistHttpBench {

    private static final int WARM_UP = 200;
    private static final int ROUNDS = 200;

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    WorkQueue queue;

    @Autowired
    JdbcClient database;

    @Test
    void worklist_over_http() throws Exception {
        var person = people.director("Dana Okafor", "NEL");
        fill();
        var client = SignedInClient.of(port, person);
        var post = person.post();
        var me = new Actor(person.id(), post.role(), post.body(), null, LocalDate.of(2026, 3, 2));
        var sql = new long[ROUNDS];
        var http = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            assertThat(queue.list(me, WorkView.ROLE, null, 25, WorkFilter.NONE).items())
                    .hasSize(25);
            long between = System.nanoTime();
            assertThat(client.get("/tasks?view=role")).contains("Send the statement");
            long end = System.nanoTime();
            if (round >= 0) {
                sql[round] = between - start;
                http[round] = end - between;
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "bench worklist.http_vs_sql 20k = %.2f",
                (double) SignedInClient.median(http) / SignedInClient.median(sql)));
    }

    /** 20,000 open tasks of 450 groups, 44 of them waiting for the directors of one authority. */
    private void fill() {
        database.sql("""
                        insert into app.work_group (body, role)
                        select 'Q' || n, 'DIRECTOR' from generate_series(1, 449) n
                        union select 'NEL', 'DIRECTOR' on conflict do nothing""").update();
        database.sql("""
                        insert into app.work_item (id, kind, subject, inspection, words, due_on, due_because, group_id,
                            assignee, priority, returned, recorded_later, since, state)
                        select md5('http' || i)::uuid, 'sendStatement', 'HTTP-' || i, 'NEL-2011-01',
                            'Thresholds are not understood by all', date '2026-01-01' + (i * 7919 % 365)::int,
                            '70 working days after the letter', g.id, null, false, false, false,
                            timestamptz '2026-01-01', 0
                        from generate_series(1, 20000) i
                        join app.work_group g on g.role = 'DIRECTOR'
                            and g.body = case when i % 450 = 0 then 'NEL' else 'Q' || i % 450 end""").update();
        database.sql("vacuum analyze app.work_item").update();
    }
}
