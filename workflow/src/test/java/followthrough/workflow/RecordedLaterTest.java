package followthrough.workflow;

import static followthrough.workflow.process.TaskKind.assignAreas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.Town;
import followthrough.inspection.Inspection.Stage;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import followthrough.statement.StatementSending;
import followthrough.verification.Outcome;
import followthrough.workflow.process.TaskKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases of 2011, entered long after: they run on their own clock and alarm nobody. */
class RecordedLaterTest extends ProcessTest {

    @Autowired
    StatementSending statements;

    @Autowired
    JdbcClient database;

    @Test
    void a_case_of_2011_makes_no_timers_from_its_visit_to_its_end() {
        var town = town();
        var first = cases.givenOut(town, cases.visitOf2011(town, 3), "Visits are late.");
        var area = first.area(1);
        cases.handInPlan(town, area, "Children are seen");
        cases.signPlan(town, area);
        cases.offerEvidence(town, area);
        cases.endorse(town, area);
        var next = cases.visitOf2011(town, 9, first);
        cases.check(town, area, next, Outcome.MET, true);
        cases.draft(town, next, "Something else");
        assertThat(timers(town)).isZero();

        cases.approve(town, next);
        letTheEngineCatchUp();

        assertThat(timers(town)).isZero();
        assertThat(openIn(first)).isEmpty();
        assertThat(openIn(next)).containsExactly(assignAreas);
        assertThat(cases.inspecting.stored(first).stage()).isEqualTo(Stage.CLOSED);
        assertThat(cases.inspecting.stored(first).closedOn()).hasYear(2011);
    }

    @Test
    void its_tasks_carry_its_own_days_and_are_never_overdue() {
        var town = town();
        var first = cases.givenOut(town, cases.visitOf2011(town, 3), "Visits are late.");

        assertThat(items.about(first)).isNotEmpty().allSatisfy(item -> {
            assertThat(item.isOverdue(clock.today())).isFalse();
            assertThat(item.recordedLater()).isTrue();
        });
        assertThat(items.open(TaskKind.writePlan, first.area(1).value())
                        .orElseThrow()
                        .dueOn())
                .hasYear(2011);
    }

    @Test
    void the_installations_default_dates_a_statement_that_no_law_dates() {
        var town = town();
        var first = cases.visitOf2011(town, 3);
        cases.draft(town, first, "Visits are late.");
        cases.approve(town, first);

        var statement = statements.stored(first).orElseThrow();

        assertThat(statement.dueOn()).isEqualTo(LocalDate.of(2011, 6, 16));
        assertThat(statement.rule())
                .startsWith("70 working days after the letter was dated on 3 March 2011")
                .contains("the installation’s default");
    }

    @Test
    void clocks_run_from_the_day_on_which_a_history_is_taken_over() {
        var town = town();
        var first = cases.visitOf2011(town, 3);
        cases.draft(town, first, "Visits are late.");
        cases.approve(town, first);
        assertThat(timers(town)).isZero();

        cases.inspecting.adopt(town.director(), first);

        assertThat(timers(town)).isEqualTo(items.about(first).size());
        assertThat(items.about(first)).isNotEmpty().allSatisfy(item -> {
            assertThat(item.recordedLater()).isFalse();
            assertThat(item.dueOn()).isAfter(clock.today());
        });
        assertThat(statements.stored(first).orElseThrow().rule())
                .contains("it was due on 16 June 2011")
                .contains("after the case was taken over");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cases.inspecting.adopt(town.director(), first))
                .satisfies(
                        refusal -> assertThat(refusal.obstacles().get(0).code()).isEqualTo("caseLiveAlready"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cases.inspecting.adopt(town.lead(), first));
    }

    @Test
    void an_adopted_case_has_its_clocks_at_once_and_no_day_that_has_passed() {
        var town = town();
        var first = cases.givenOut(town, cases.adopted(town, LocalDate.of(2011, 3, 1)), "Visits are late.");
        cases.handInPlan(town, first.area(1), "Children are seen");

        assertThat(cases.inspecting.stored(first).issuedOn()).isEqualTo(LocalDate.of(2011, 3, 3));
        assertThat(items.about(first)).isNotEmpty().allSatisfy(item -> {
            assertThat(item.isOverdue(clock.today())).isFalse();
            assertThat(item.dueOn()).isAfter(clock.today());
        });
        assertThat(timers(town)).isEqualTo(items.about(first).size());
    }

    private long timers(Town town) {
        return database.sql("""
                        select count(*) from camunda.act_ru_job j
                        join camunda.act_ru_execution e on e.id_ = j.process_instance_id_
                        where j.type_ = 'timer' and e.business_key_ like ?""")
                .param(town.body().code() + "-%")
                .query(Long.class)
                .single();
    }
}
