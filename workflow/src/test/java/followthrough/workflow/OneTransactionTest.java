package followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.plan.ActionPlan;
import followthrough.shared.Refused;
import followthrough.verification.Outcome;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.work.TaskNotOpen;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Engine, domain, work and notices are kept together or not at all. */
class OneTransactionTest extends ProcessTest {

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_refused_act_leaves_the_process_where_it_was() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        var untouched = openIn(area);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> cases.gathering.offer(town.lead(), area));

        assertThat(openIn(area)).isEqualTo(untouched);
    }

    @Test
    void an_act_is_undone_when_the_process_does_not_wait_for_it() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        var instance = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(area.value())
                .singleResult();
        engine.deleteProcessInstance(instance.getId(), "lost");

        assertThatExceptionOfType(TaskNotOpen.class)
                .isThrownBy(() -> cases.handInPlan(town, area, "Children are seen"))
                .withMessageContaining("writePlan of " + area);

        assertThat(cases.plans.stored(area).orElseThrow().state()).isEqualTo(ActionPlan.State.DRAFT);
    }

    @Test
    void everything_goes_back_when_the_transaction_fails_at_its_very_end() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        var before = openIn(area);
        var told = notices.unread(town.lead());

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    cases.handInPlan(town, area, "Children are seen");
                    cases.signPlan(town, area);
                    throw new IllegalArgumentException("the disk is full");
                }));

        assertThat(openIn(area)).isEqualTo(before);
        assertThat(notices.unread(town.lead())).isEqualTo(told);
        assertThat(cases.plans.stored(area)).isEmpty();
        cases.handInPlan(town, area, "Children are seen");
        assertThat(openIn(area)).contains(TaskKind.signOffPlan);
    }

    @Test
    void two_verdicts_at_the_same_moment_both_count() throws Exception {
        var town = town();
        var first = cases.underWay(town, "Visits are late.", "Thresholds are not understood.");
        var visit = cases.visit(town, first);

        together(
                () -> {
                    cases.check(town, first.area(1), visit, Outcome.MET, true);
                    return true;
                },
                () -> {
                    cases.check(town, first.area(2), visit, Outcome.NOT_MET, true);
                    return true;
                });

        assertThat(cases.checking.unchecked(visit)).isEmpty();
        cases.draft(town, visit);
        cases.approve(town, visit);
        endTogether();
        letTheEngineCatchUp();
        assertThat(isRunning(first)).isFalse();
    }

    /** The ends of both areas meet in their cycle; whichever loses is tried again by the engine. */
    private void endTogether() throws Exception {
        var ends = jobs.createJobQuery().messages().list();
        assertThat(ends).hasSize(2);
        together(() -> tried(ends.get(0).getId()), () -> tried(ends.get(1).getId()));
    }

    private boolean tried(String job) {
        try {
            jobs.executeJob(job);
            return true;
        } catch (OptimisticLockingException lost) {
            return false;
        }
    }

    private static void together(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = threads.submit(after(start, one));
            Future<Boolean> second = threads.submit(after(start, other));
            assertThat(List.of(done(first), done(second))).contains(true);
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Boolean> after(CyclicBarrier start, Callable<Boolean> act) {
        return () -> {
            start.await();
            return act.call();
        };
    }

    private static boolean done(Future<Boolean> act) throws Exception {
        try {
            return act.get();
        } catch (ExecutionException failed) {
            throw new AssertionError("somebody was shown a fault", failed.getCause());
        }
    }
}
