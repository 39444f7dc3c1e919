package followthrough.workflow.work;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.people.Post;
import followthrough.workflow.ProcessTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** How long a list of work takes as it grows; run by {@code -Pbench} alone, and it only prints. */
class WorklistBench extends ProcessTest {

    @Autowired
    DataSource pool;

    @Autowired
    WorkItems list;

    @Autowired
    JdbcClient database;

    @Autowired
    TaskService tasks;

    @Autowired
    TransactionTemplate transaction;

    final AtomicInteger next = new AtomicInteger();

    @Test
    void worklist() throws Exception {
        try (var connection = pool.getConnection()) {
            var alone = new SingleConnectionDataSource(connection, true);
            var bulk = new BulkWork(JdbcClient.create(alone));
            var ratios = new double[3];
            var sizes = List.of(20_000, 200_000, 1_000_000);
            for (int i = 0; i < sizes.size(); i++) {
                bulk.fillTo(sizes.get(i));
                bulk.settle();
                ratios[i] = at(sizes.get(i));
            }
            Stopwatch.print("worklist.growth", "1M/20k", ratios[2] / ratios[0]);
        }
    }

    private double at(int size) {
        var name = size >= 1_000_000 ? "1M" : size / 1000 + "k";
        var times = new double[1][];
        transaction.executeWithoutResult(one -> times[0] = Stopwatch.medians(4000, 1000, this::selectOne, this::ours));
        var ratio = times[0][1] / times[0][0];
        System.out.printf(
                "bench worklist %s: select 1 %.0f us, page and total %.0f us%n",
                name, times[0][0] / 1000, times[0][1] / 1000);
        Stopwatch.print("worklist.page_total_vs_select1", name, ratio);
        var engine = Stopwatch.medians(3, size > 500_000 ? 5 : 15, this::ours, this::engine);
        Stopwatch.print("worklist.vs_engine_split", name, engine[1] / engine[0]);
        if (size >= 1_000_000) deep();
        return ratio;
    }

    private void selectOne() {
        assertThat(database.sql("select 1").query(Integer.class).single()).isEqualTo(1);
    }

    private void ours() {
        var me = BulkWork.person(next.incrementAndGet() % BulkWork.PEOPLE);
        assertThat(list.page(list.within(WorkScope.of(me)).pool().assigned(), null, 25)
                        .total())
                .isPositive();
    }

    private void engine() {
        var me = BulkWork.person(next.incrementAndGet() % BulkWork.PEOPLE);
        var pooled = tasks.createTaskQuery().taskCandidateGroup(BulkWork.group(me));
        var own = tasks.createTaskQuery().taskAssignee(me.person().toString());
        pooled.orderByDueDate().asc().listPage(0, 25);
        own.orderByDueDate().asc().listPage(0, 25);
        assertThat(tasks.createTaskQuery()
                                .taskCandidateGroup(BulkWork.group(me))
                                .count()
                        + tasks.createTaskQuery()
                                .taskAssignee(me.person().toString())
                                .count())
                .isPositive();
    }

    /** Somebody who covers for six directors at once has enough to page through. */
    private void deep() {
        var covered = IntStream.range(0, 6)
                .mapToObj(n -> BulkWork.person(3 * n))
                .map(person -> new Post(person.role(), person.body(), person.person()))
                .toList();
        var scope = WorkScope.covering(BulkWork.person(1).person(), covered);
        @Nullable String cursor = null;
        for (int page = 1; page < 100; page++)
            cursor = list.page(list.within(scope).pool().assigned(), cursor, 25).nextCursor();
        var hundredth = cursor;
        assertThat(hundredth).isNotNull();
        var times = Stopwatch.medians(
                100,
                100,
                () -> list.page(list.within(scope).pool().assigned(), null, 25),
                () -> list.page(list.within(scope).pool().assigned(), hundredth, 25));
        Stopwatch.print("worklist.deep_page", "100th/1st", times[1] / times[0]);
    }
}
