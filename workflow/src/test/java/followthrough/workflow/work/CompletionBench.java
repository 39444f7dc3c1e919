package followthrough.workflow.work;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.Town;
import followthrough.shared.AreaReference;
import followthrough.workflow.ProcessTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * How many steps a second four people finish at once: with everything that belongs to a step (domain, audit, list of
 * work, notices), and by the bare engine on a diagram of the same shape. Run by {@code -Pbench} alone; it only prints.
 */
class CompletionBench extends ProcessTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 5;
    private static final long SECONDS = 4;

    @Autowired
    DataSource pool;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService diagrams;

    @Test
    void complete() throws Exception {
        diagrams.createDeployment().addModelInstance("bench.bpmn", sameShape()).deploy();
        var rates = new ArrayList<Double>();
        try (var connection = pool.getConnection()) {
            var bulk = new BulkWork(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            var sizes = Stopwatch.sizes("20000,200000");
            for (int i = 0; i < sizes.size(); i++) {
                bulk.fillTo(sizes.get(i));
                bulk.settle();
                rates.add(at(sizes.get(i) / 1000 + "k"));
            }
        }
        Stopwatch.print("complete.growth", "200k/20k", rates.get(rates.size() - 1) / rates.get(0));
    }

    private double at(String size) throws Exception {
        var town = town();
        var inspection = cases.underWay(town, "One.", "Two.", "Three.", "Four.");
        var ours = IntStream.rangeClosed(1, THREADS)
                .<Runnable>mapToObj(n -> new Evidence(town, inspection.area(n)))
                .toList();
        var bare = Stream.generate(
                        () -> engine.startProcessInstanceByKey("bench").getId())
                .limit(THREADS)
                .<Runnable>map(instance -> () -> step(instance))
                .toList();
        inParallel(ours);
        inParallel(bare);
        var done = new long[2];
        for (int round = 0; round < ROUNDS; round++) {
            done[0] += inParallel(ours);
            done[1] += inParallel(bare);
        }
        System.out.printf(
                "bench complete %s: %d and %d steps a second%n",
                size, done[0] / (ROUNDS * SECONDS), done[1] / (ROUNDS * SECONDS));
        Stopwatch.print("complete.vs_bare_engine", size, (double) done[0] / done[1]);
        return done[0];
    }

    /** Evidence that is offered and found not ready, for ever: each act finishes one step and begins the next. */
    private final class Evidence implements Runnable {

        private final Town town;
        private final AreaReference area;
        private long version;
        private boolean offered;

        Evidence(Town town, AreaReference area) {
            this.town = town;
            this.area = area;
            cases.addEvidence(town, area);
            version = cases.evidence.stored(area).orElseThrow().version();
        }

        @Override
        public void run() {
            if (offered) cases.endorsing.notReady(town.director(), area, version, "Nothing from children yet.");
            else cases.gathering.offer(town.lead(), area);
            offered = !offered;
            version++;
        }
    }

    private void step(String instance) {
        var task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        tasks.complete(task.getId(), Map.of("endorsement", "notReady"));
    }

    private static long inParallel(List<Runnable> acts) throws InterruptedException {
        var count = new LongAdder();
        var threads = Executors.newFixedThreadPool(THREADS);
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        var running = acts.stream()
                .map(act -> threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        act.run();
                        count.increment();
                    }
                }))
                .toList();
        threads.shutdown();
        assertThat(threads.awaitTermination(SECONDS + 60, TimeUnit.SECONDS)).isTrue();
        assertThat(running).allSatisfy(thread -> assertThat(thread.get()).isNull());
        return count.sum();
    }

    /** Two tasks in turn with the clocks, the message and the gateway that ours have. */
    private static BpmnModelInstance sameShape() {
        return Bpmn.createExecutableProcess("bench")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("gather")
                .userTask("endorse")
                .exclusiveGateway("ready")
                .condition("not ready", "${endorsement == 'notReady'}")
                .connectTo("gather")
                .moveToNode("ready")
                .endEvent()
                .moveToActivity("gather")
                .boundaryEvent("gatherOverdue")
                .cancelActivity(false)
                .timerWithCycle("R/2030-01-01T06:00:00/P7D")
                .endEvent()
                .moveToActivity("endorse")
                .boundaryEvent("endorseOverdue")
                .cancelActivity(false)
                .timerWithCycle("R/2030-01-01T06:00:00/P7D")
                .endEvent()
                .moveToActivity("endorse")
                .boundaryEvent("changed")
                .message("benchChanged")
                .connectTo("gather")
                .done();
    }
}
