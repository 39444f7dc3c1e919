package followthrough.workflow.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.Town;
import followthrough.plan.PlanReading;
import followthrough.progress.Colour;
import followthrough.progress.ProgressReport;
import followthrough.progress.Progressing;
import followthrough.shared.AreaReference;
import followthrough.workflow.ProcessTest;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ColourKeepingTest extends ProcessTest {

    @Autowired
    PlanReading plans;

    @Autowired
    Progressing progressing;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

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
