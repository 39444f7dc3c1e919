package followthrough.workflow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import followthrough.plan.PlanContent;
import followthrough.progress.Colour;
import followthrough.progress.ProgressReport;
import followthrough.progress.Progressing;
import followthrough.progress.RagSettings;
import followthrough.progress.RagThresholds;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.shared.WorkingDays;
import followthrough.standing.AreaColours;
import followthrough.workflow.ProcessTest;
import followthrough.workflow.process.TaskKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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
        "true, -5, 0, 0, 0, 1, reached, true, BLUE, measures reached",
        "true, 5, 0, 0, 0, 1, reached, false, GREEN, evidence of the outcome is still missing",
        "true, 5, 0, 0, 0, 1, away, true, AMBER, wrong way",
        "true, 5, 0, 0, 0, 1, unknown, true, GREEN, still to show",
        "false, -1, 0, 0, 0, 1, reached, true, RED, its date passed 1 working day ago",
        "false, -7, 0, 0, 0, 1, reached, true, RED, its date passed 7 working days ago",
        "false, 30, 61, 1, 0, 1, unknown, true, RED, moved by 61 working days",
        "false, 30, 9, 3, 0, 1, unknown, true, RED, moved 3 times",
        "false, 3, 9, 1, 21, 1, unknown, true, RED, close again",
        "false, 30, 0, 0, 0, 1, away, true, AMBER, wrong way",
        "false, 8, 0, 0, 21, 1, unknown, true, AMBER, nothing was reported for 21 working days",
        "false, 30, 9, 1, 0, 1, unknown, true, AMBER, 'its date was moved, by 9 working days in all'",
        "false, 30, 12, 2, 0, 1, unknown, true, AMBER, 'moved 2 times, by 12 working days in all'",
        "false, 30, -4, 1, 0, 1, unknown, true, AMBER, its date was moved",
        "false, 60, 0, 0, 41, 1, unknown, true, AMBER, nothing was reported for 41 working days",
        "false, 60, 0, 0, 3, 1, on_the_way, false, GREEN, on track",
        "false, 60, 0, 0, 3, 0, on_the_way, false, GREY, nothing has been reported on it yet",
        "false, 60, 0, 0, 41, 0, unknown, true, GREY, nothing has been reported on it yet",
        "false, 30, 9, 1, 0, 0, unknown, true, GREY, nothing has been reported on it yet",
        "false, 30, 61, 3, 0, 0, away, true, GREY, nothing has been reported on it yet",
        "false, -1, 0, 0, 0, 0, unknown, true, RED, its date passed 1 working day ago"
    })
    void an_action_is_rated_with_a_reason(
            boolean done,
            int daysLeft,
            int slipDays,
            int moves,
            int silent,
            int reports,
            String measure,
            boolean outcome,
            Colour colour,
            String why) {
        var asked = new HashMap<String, Object>(
                Map.of("closeDays", 10, "silentDays", 20, "longSilentDays", 40, "redSlipDays", 60, "redMoves", 3));
        asked.putAll(
                Map.of("done", done, "daysLeft", daysLeft, "slipDays", slipDays, "moves", moves, "daysSilent", silent));
        asked.putAll(Map.of("measure", measure, "outcomeShown", outcome, "reports", reports));

        var answer = decisions.ask(DecisionKey.progressRating, ANY, asked).getSingleResult();

        assertThat(answer.<String>getEntry("colour")).isEqualTo(colour.name());
        assertThat(answer.<String>getEntry("why")).contains(why);
    }

    @Test
    void an_area_is_rated_on_any_day_by_the_key_of_its_authority(
            @Autowired ProgressRating rating, @Autowired RagSettings keys, @Autowired Progressing progressing) {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, area, "Children are seen");
        assertThat(rating.of(area, clock.today())).isEmpty();
        cases.signPlan(town, area);
        var action = cases.plans.stored(area).orElseThrow().actions().get(0);
        var signed = clock.today();

        assertThat(rating.of(area, signed).get(action.id()))
                .isEqualTo(new Rating(Colour.GREY, "nothing has been reported on it yet"));
        assertThat(rating.together(area, signed))
                .hasValueSatisfying(quiet -> assertThat(quiet.colour()).isEqualTo(Colour.GREY));
        assertThat(rating.together(area, signed.plusDays(91)))
                .hasValueSatisfying(late -> assertThat(late.colour()).isEqualTo(Colour.RED));
        progressing.report(
                town.lead(),
                area,
                action.id(),
                new ProgressReport("Begun", "Nothing yet", "The rest", false, Colour.BLUE, "It goes well"));
        assertThat(progressing.of(town.lead(), area).get(0).computed()).isEqualTo(Colour.GREEN);
        assertThat(rating.of(area, signed).get(action.id())).isEqualTo(new Rating(Colour.GREEN, "on track"));

        var usual = RagThresholds.DEFAULT;
        keys.change(
                town.director(),
                new RagThresholds(
                        usual.closeDays(), 1, 2, usual.redSlipDays(), 3, "Late", "Shaky", "Fine", "Shown", 0));
        assertThat(rating.together(area, signed.plusDays(20)))
                .hasValueSatisfying(quiet -> assertThat(quiet.colour()).isEqualTo(Colour.AMBER));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> keys.change(town.director(), usual));
    }

    @Test
    void a_finished_action_is_no_areas_worst_while_another_is_open(
            @Autowired ProgressRating rating, @Autowired Progressing progressing) {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, area, "Children are seen");
        cases.signPlan(town, area);
        var plan = cases.plans.stored(area).orElseThrow();
        var first = plan.content().actions().get(0);
        var second = PlanContent.ActionLine.of("Audit each month", first.owner(), first.due());
        cases.planning.write(town.lead(), area, plan.version(), plan.content().with(List.of(first, second)));
        cases.planning.submit(
                town.lead(), area, cases.plans.stored(area).orElseThrow().version());
        cases.signPlan(town, area);
        var actions = cases.plans.stored(area).orElseThrow().actions();
        var done = new ProgressReport("All trained", "Nothing yet", "", true, Colour.GREEN, "");
        progressing.report(town.lead(), area, actions.get(0).id(), done);
        assertThat(rating.seen(area)).isEmpty();
        progressing.report(town.lead(), area, actions.get(1).id(), seenAs(Colour.AMBER, "The auditor is ill"));

        assertThat(rating.together(area, clock.today())).contains(new Rating(Colour.GREEN, "on track"));
        assertThat(rating.seen(area))
                .hasValueSatisfying(report -> assertThat(report.rationale()).isEqualTo("The auditor is ill"));
        progressing.report(town.lead(), area, actions.get(1).id(), done);
        assertThat(rating.together(area, clock.today()))
                .hasValueSatisfying(rated -> assertThat(rated.why()).startsWith("done"));
    }

    @Test
    void a_reason_is_asked_only_of_whoever_sees_it_otherwise_than_the_rules(
            @Autowired ProgressRating rating, @Autowired Progressing progressing) {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, area, "Children are seen");
        cases.signPlan(town, area);
        var action = cases.plans.stored(area).orElseThrow().actions().get(0).id();

        var refused = catchThrowableOfType(
                Refused.class, () -> progressing.report(town.lead(), area, action, seenAs(Colour.RED, "")));
        assertThat(refused.obstacles())
                .containsExactly(Obstacle.at("rationale", "progressWithoutRationale", Colour.GREEN, "on track"));
        assertThat(progressing.stored(area)).isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> progressing.report(town.lead(), area, action, seenAs(Colour.GREY, "No idea")));

        progressing.report(town.lead(), area, action, seenAs(Colour.GREEN, ""));
        progressing.report(town.lead(), area, action, seenAs(Colour.RED, "Nobody came"));
        assertThat(progressing.stored(area)).hasSize(2);
    }

    @Test
    void a_report_that_is_corrected_later_is_rated_as_of_its_own_day(@Autowired Progressing progressing) {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, area, "Children are seen");
        cases.signPlan(town, area);
        var action = cases.plans.stored(area).orElseThrow().actions().get(0).id();
        var done = new ProgressReport("Begun", "Nothing yet", "The rest", true, Colour.GREEN, "It is over");
        progressing.report(town.lead(), area, action, done);
        progressing.report(town.lead(), area, action, seenAs(Colour.GREEN, "In time"));
        clock.isOn(clock.today().plusDays(200));
        var later = town.lead().happening(clock.today());

        var newest = progressing.stored(area).get(0);
        progressing.correct(later, area, newest.id(), seenAs(Colour.GREEN, "In good time"), "Wrong words");
        var first = progressing.stored(area).get(1);
        progressing.correct(later, area, first.id(), seenAs(Colour.GREEN, ""), "It was not over");

        assertThat(progressing.stored(area))
                .hasSize(2)
                .allMatch(report -> report.reportedOn().equals(newest.reportedOn()))
                .allMatch(report -> report.computed() == Colour.GREEN);
    }

    @Test
    void an_area_is_rated_with_its_signature_and_swept_once_that_holds_no_longer(
            @Autowired AreaColours colours, @Autowired ColourKeeping keeping) {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, area, "Children are seen");
        cases.signPlan(town, area);
        assertThat(colours.stale()).doesNotContain(area);
        assertThat(colours.takeStale(area)).isFalse();

        colours.outdate(area);
        assertThat(colours.stale()).contains(area);
        assertThat(colours.takeStale(area)).isTrue();

        keeping.sweep();
        assertThat(colours.stale()).doesNotContain(area);
    }

    private static ProgressReport seenAs(Colour self, String rationale) {
        return new ProgressReport("Begun", "Nothing yet", "The rest", false, self, rationale);
    }

    private static StatementDates.Start received(LocalDate day) {
        return new StatementDates.Start("received", day);
    }
}
