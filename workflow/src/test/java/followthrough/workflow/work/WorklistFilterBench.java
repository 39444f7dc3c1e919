package followthrough.workflow.work;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.PersonId;
import followthrough.workflow.ProcessTest;
import followthrough.workflow.process.TaskKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What each way of narrowing a list of a million entries costs, promises among them, and the counts of the views that
 * somebody keeps; run by {@code -Pbench} alone, and it only prints.
 */
class WorklistFilterBench extends ProcessTest {

    private static final int WARM_UP = 200;
    private static final int ROUNDS = 100;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    DataSource pool;

    @Autowired
    WorkItems list;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private int next;

    @Test
    void narrowed_lists() throws Exception {
        try (var connection = pool.getConnection()) {
            var bulk = new BulkWork(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            for (var size : Stopwatch.sizes("20000,1000000")) {
                bulk.fillWithPromisesTo(size);
                bulk.settle();
                at(size >= 1_000_000 ? "1M" : size / 1000 + "k");
            }
        }
    }

    private void at(String size) {
        all().forEach((name, act) -> {
            var times = new double[1][];
            transaction.executeWithoutResult(
                    one -> times[0] = Stopwatch.medians(WARM_UP, ROUNDS, this::selectOne, act));
            Stopwatch.print("worklist." + name + "_vs_select1", size, times[0][1] / times[0][0]);
            System.out.printf("bench worklist.%s %s: %.0f us%n", name, size, times[0][1] / 1000);
        });
    }

    private Map<String, Runnable> all() {
        var acts = new LinkedHashMap<String, Runnable>();
        acts.put("with_promises", () -> page(WorkFilter.NONE));
        acts.put("of_kind", () -> page(new WorkFilter(Set.of(PromiseKind.reportAction), null, null, false)));
        acts.put("overdue", () -> page(new WorkFilter(Set.of(), null, DAY, false)));
        acts.put("flagged", () -> page(new WorkFilter(Set.of(), null, null, true)));
        acts.put("search", () -> page(where(null, List.of("thresholds"))));
        acts.put("search_rare", () -> page(where(null, List.of("visits"))));
        for (var order : WorkFilter.Order.values())
            acts.put(
                    "order_" + order.name().toLowerCase(java.util.Locale.ROOT),
                    () -> page(new WorkFilter(Set.of(), null, null, false, WorkFilter.Where.ANYWHERE, null, order)));
        acts.put("of_person", this::ofPerson);
        acts.put("awake", () -> some(awake()));
        acts.put("waiting", () -> some(within().waiting(false)));
        acts.put(
                "waiting_overdue",
                () -> some(within().waiting(false).filtered(new WorkFilter(Set.of(), null, DAY, false))));
        acts.put("waiting_search_rare", () -> some(within().waiting(false).filtered(where(null, List.of("visits")))));
        acts.put("five_kept_views", this::keptViews);
        return acts;
    }

    private void page(WorkFilter filter) {
        some(mine().filtered(filter));
    }

    private void some(WorkList narrowed) {
        assertThat(list.page(narrowed, null, 25).items()).isNotNull();
    }

    private void ofPerson() {
        var me = BulkWork.person(next());
        some(list.within(WorkScope.of(me)).pool().assigned().filtered(where(me.person(), List.of())));
    }

    /** What {@code KeptViews} counts beside each of them: all in one statement. */
    private void keptViews() {
        var views = Stream.of(
                        new WorkFilter(Set.of(PromiseKind.reportAction), null, null, false),
                        new WorkFilter(Set.of(TaskKind.sendStatement), null, DAY, false),
                        new WorkFilter(Set.of(), null, null, true),
                        where(null, List.of("visits")),
                        WorkFilter.NONE)
                .map(filter -> awake().filtered(filter))
                .toList();
        assertThat(list.counts(views)).hasSize(5);
    }

    private static WorkFilter where(@Nullable PersonId person, List<String> words) {
        return new WorkFilter(
                Set.of(),
                null,
                null,
                false,
                new WorkFilter.Where(null, null, null, person, null, words),
                null,
                WorkFilter.Order.DUE);
    }

    private WorkList mine() {
        return within().pool().assigned();
    }

    private WorkList awake() {
        var me = BulkWork.person(next());
        return list.within(WorkScope.of(me)).pool().assigned().awake(me.person(), DAY);
    }

    private WorkList within() {
        return list.within(WorkScope.of(BulkWork.person(next())));
    }

    private int next() {
        return next++ % BulkWork.PEOPLE;
    }

    private void selectOne() {
        assertThat(database.sql("select 1").query(Integer.class).single()).isEqualTo(1);
    }
}
