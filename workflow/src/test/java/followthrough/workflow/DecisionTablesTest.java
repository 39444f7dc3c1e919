package followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.shared.WorkingDays;
import followthrough.workflow.ProgressRating.Measured;
import followthrough.workflow.Rating.Colour;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the three tables answer. */
class DecisionTablesTest extends ProcessTest {

    /** A case that nobody recorded: what decides those that begin today decides it. */
    static final InspectionReference ANY = new InspectionReference("NOM-2026-01");

    @Autowired
    ResponseDeadlines deadlines;

    @Autowired
    EscalationRules escalation;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    DecisionEngine decisions;

    @ParameterizedTest
    @CsvSource({
        "ilacs, false, all, 70",
        "sif, true, all, 70",
        "jtai, false, all, 70",
        "ilacs-focused, true, priority-action, 70",
        "ilacs-focused, false, none,",
        "area-send-2016, true, priority-action, 70",
        "area-send, true, priority-action, 35",
        "area-send, false, none,",
        "ilacs-monitoring, true, none,",
        "ucra, false, all,",
        "some-later-framework, true, none,"
    })
    void each_framework_says_what_must_be_answered_and_when(
            String framework, boolean priorityAction, String answers, Integer days) {
        var rule = deadlines.of(ANY, framework, priorityAction, received(LocalDate.of(2026, 3, 2)));

        assertThat(rule.answers()).isEqualTo(answers);
        assertThat(rule.workingDays()).isEqualTo(days);
        assertThat(rule.source()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"sif, 2016-04-05, 2016-07-14", "ilacs, 2018-08-03, 2018-11-12", "ilacs, 2023-05-09, 2023-08-16"})
    void the_statutory_dates_of_real_letters_come_out(String framework, LocalDate received, LocalDate due) {
        var days = deadlines.of(ANY, framework, false, received(received)).workingDays();

        assertThat(workingDays.after(received, days == null ? 0 : days)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "writePlan, 2,",
        "writePlan, 3, DIRECTOR",
        "gatherEvidence, 14, DIRECTOR",
        "revisePlan, 15, CHIEF_EXECUTIVE",
        "signOffPlan, 4,",
        "endorseEvidence, 5, CHIEF_EXECUTIVE",
        "sendStatement, 1, CHIEF_EXECUTIVE",
        "checkLetter, 2, INSPECTION_MANAGER",
        "commentOnDraft, 59,"
    })
    void lateness_is_told_to_the_next_role_up(TaskKind kind, int days, Role role) {
        assertThat(escalation.toWhom(ANY, kind, days).orElse(null)).isEqualTo(role);
    }

    @Test
    void every_kind_with_a_clock_in_a_diagram_is_told_of_some_day() {
        assertThat(Arrays.stream(TaskKind.values())
                        .filter(kind -> escalation.firstDay(ANY, kind).isEmpty()))
                .containsExactly(TaskKind.recordVisit, TaskKind.commentOnDraft);
    }

    @ParameterizedTest
    @CsvSource({
        "true, -5, false, 0, reached, BLUE",
        "true, 5, false, 0, away, AMBER",
        "true, 5, false, 0, unknown, GREEN",
        "false, -1, false, 0, reached, RED",
        "false, 3, true, 0, unknown, RED",
        "false, 30, false, 0, away, AMBER",
        "false, 8, false, 21, unknown, AMBER",
        "false, 30, true, 0, unknown, AMBER",
        "false, 60, false, 41, unknown, AMBER",
        "false, 60, false, 3, on_the_way, GREEN"
    })
    void an_action_is_rated_with_a_reason(
            boolean done, int daysLeft, boolean slipped, int silent, String measure, Colour colour) {
        var answer = decisions
                .ask(
                        DecisionKey.progressRating,
                        ANY,
                        Map.of(
                                "done", done,
                                "daysLeft", daysLeft,
                                "slipped", slipped,
                                "daysSilent", silent,
                                "measure", measure))
                .getSingleResult();

        assertThat(answer.<String>getEntry("colour")).isEqualTo(colour.name());
        assertThat(answer.<String>getEntry("why")).isNotBlank();
    }

    @Test
    void an_action_of_a_plan_is_rated_on_any_day(@Autowired ProgressRating rating) {
        var town = cases.town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, area, "Children are seen");
        cases.signPlan(town, area);
        var action = cases.plans.stored(area).orElseThrow().actions().get(0);
        var signed = clock.today();

        assertThat(rating.of(area.inspection(), action, null, signed, Measured.UNKNOWN, signed)
                        .colour())
                .isEqualTo(Colour.GREEN);
        assertThat(rating.of(area.inspection(), action, null, signed, Measured.UNKNOWN, signed.plusDays(91)))
                .isEqualTo(new Rating(Colour.RED, "its date has passed"));
    }

    private static StatementDates.Start received(LocalDate day) {
        return new StatementDates.Start("received", day);
    }
}
