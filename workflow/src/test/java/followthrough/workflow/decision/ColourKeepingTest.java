package followthrough.workflow.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.CaseFixtures;
import fixture.Town;
import followthrough.plan.ActionOwner;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.progress.Colour;
import followthrough.progress.ProgressReport;
import followthrough.progress.Progressing;
import followthrough.shared.AreaReference;
import followthrough.workflow.ProcessTest;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

class ColourKeepingTest extends ProcessTest {

    private static final int ACTIONS = 6;

    @Autowired
    PlanReading plans;

    @Autowired
    Progressing progressing;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    DecisionEngine decisions;

    @Test
    void of_two_acts_at_once_the_one_that_ends_last_rates_what_both_have_done() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, area, "Children are seen");
        cases.signPlan(town, area);
        clock.isOn(clock.today().plusDays(100)); // past the day of its only action, which is not done
        cases.addEvidence(town, area);
        assertThat(colour(area)).isEqualTo(Colour.RED.name());

        transaction.executeWithoutResult(one -> {
            assertThat(plans.stored(area).orElseThrow().actions()).hasSize(1);
            CompletableFuture.runAsync(() -> reportDone(town, area)).join();
            cases.addEvidence(town, area);
        });

        assertThat(colour(area)).isNotEqualTo(Colour.RED.name());
    }

    @Test
    void one_report_on_a_long_plan_asks_the_table_once_for_each_action_and_once_for_itself() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        var owner = ActionOwner.of(town.lead().person(), "Lead");
        var one = CaseFixtures.plan(
                "Children are seen", "Train all", owner, clock.today().plusDays(90));
        var lines = IntStream.rangeClosed(1, ACTIONS)
                .mapToObj(n -> PlanContent.ActionLine.of(
                        "Train team " + n, owner, clock.today().plusDays(60 + n)))
                .toList();
        cases.handInPlan(town.lead(), area, one.with(lines));
        cases.signPlan(town, area);

        var before = asked();
        reportDone(town, area);

        assertThat(asked() - before).isEqualTo(ACTIONS + 1);
    }

    /** How often tables were asked until now. */
    private long asked() {
        var engine = (DmnEngine) Objects.requireNonNull(ReflectionTestUtils.getField(decisions, "engine"));
        return engine.getConfiguration().getEngineMetricCollector().getExecutedDecisionInstances();
    }

    private void reportDone(Town town, AreaReference area) {
        var action = plans.stored(area).orElseThrow().actions().get(0).id();
        var said = new ProgressReport("All of them", "Seen sooner", "", true, Colour.BLUE, "It is done");
        progressing.report(town.lead(), area, action, said);
    }

    private String colour(AreaReference area) {
        return database.sql("select colour from app.area_colour where area = ?")
                .param(area.value())
                .query(String.class)
                .single();
    }
}
