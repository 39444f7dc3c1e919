package followthrough.plan.advice;

import static followthrough.plan.advice.WeakPlans.AMARA;
import static followthrough.plan.advice.WeakPlans.BEN;
import static followthrough.plan.advice.WeakPlans.CAROL;
import static followthrough.plan.advice.WeakPlans.QUESTION;
import static followthrough.plan.advice.WeakPlans.TODAY;
import static followthrough.plan.advice.WeakPlans.action;
import static followthrough.plan.advice.WeakPlans.goodCareLeavers;
import static followthrough.plan.advice.WeakPlans.goodStrategyDiscussions;
import static followthrough.plan.advice.WeakPlans.goodSupervision;
import static followthrough.plan.advice.WeakPlans.measure;
import static followthrough.plan.advice.WeakPlans.question;
import static followthrough.plan.advice.WeakPlans.with;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.plan.ActionOwner;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.plan.PlanFixtures;
import followthrough.shared.Obstacle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanAdviceTest {

    static List<PlanContent> goodPlans() {
        return List.of(goodStrategyDiscussions(), goodCareLeavers(), goodSupervision());
    }

    @ParameterizedTest
    @MethodSource("goodPlans")
    void a_good_plan_is_left_without_a_single_remark(PlanContent plan) {
        assertThat(remarks(plan)).isEmpty();
    }

    @Test
    void plan_1_has_an_action_of_nobody_and_one_without_a_date() {
        var good = goodStrategyDiscussions();
        var actions = List.of(
                action("Hold each strategy discussion within one working day", ActionOwner.NOBODY, "2026-10-05"),
                action("Name a police sergeant on call for each weekday", CAROL, null),
                action("Ask ten families each month how the first visit was", BEN, "2026-12-18"));

        assertThat(remarks(with(good, actions, good.measures())))
                .containsExactly("actions[0].owner actionWithoutOwner", "actions[1].due actionWithoutDate");
    }

    @Test
    void plan_2_passes_the_deadline_that_the_finding_states() {
        var plan = goodStrategyDiscussions();

        assertThat(remarks(plan, question("Within three months")))
                .containsExactly("actions[2].due actionAfterStatedDeadline");
    }

    @Test
    void plan_3_has_measures_that_cannot_be_measured() {
        var good = goodCareLeavers();
        var measures = List.of(
                measure("Care leavers who hold their health passport", "%", "", "100"),
                MeasureLine.of("Care leavers who tell us that they can use it", "%", "40", "", "", ""),
                measure("Young people with a dentist", "%", "70", "70%"));

        assertThat(remarks(with(good, good.actions(), measures)))
                .containsExactly(
                        "measures[0].baseline measureWithoutBaseline",
                        "measures[1].target measureWithoutTarget",
                        "measures[1].source measureWithoutSource",
                        "measures[1].frequency measureWithoutFrequency",
                        "measures[2].target measureWithoutChange");
    }

    @Test
    void plan_4_counts_what_staff_did_and_nothing_that_children_would_notice() {
        var good = goodStrategyDiscussions();
        var measures = List.of(
                measure("Social workers trained in strategy discussions", "% of staff", "20", "100"),
                measure("Briefing sessions held", "sessions", "0", "6"));

        assertThat(remarks(with(good, good.actions(), measures))).containsExactly("measures onlyActivityMeasured");
    }

    @Test
    void plan_5_is_vague_about_what_will_be_done() {
        var good = goodSupervision();
        var actions = List.of(
                action("Ensure that supervision is robust", AMARA, "2026-10-30"),
                action("Consider options for a new template", BEN, "2026-11-30"),
                action("Write the decision down, where possible, in each case", BEN, "2026-12-04"),
                action("Review the policy", AMARA, "2026-12-11"));

        assertThat(remarks(with(good, actions, good.measures())))
                .containsExactly(
                        "actions[0].description actionVague",
                        "actions[1].description actionVague",
                        "actions[2].description actionVague",
                        "actions[3].description actionVague");
    }

    @Test
    void plan_6_hangs_on_one_person_and_one_day() {
        var good = goodStrategyDiscussions();
        var actions = new ArrayList<PlanContent.ActionLine>();
        for (var line : good.actions()) actions.add(action(line.description(), BEN, "2026-12-18"));

        assertThat(remarks(with(good, actions, good.measures())))
                .containsExactly("actions onePersonOwnsAll", "actions allDueTheSameDay");
    }

    @Test
    void plan_7_never_hears_from_children() {
        var good = goodCareLeavers();
        var measures = List.of(measure("Care leavers who hold their health passport", "%", "22", "100"));

        assertThat(remarks(with(good, good.actions(), measures))).containsExactly("measures noVoiceOfChildren");
    }

    @Test
    void plan_8_is_about_the_service_and_says_nothing_of_risks_money_and_partners() {
        var good = goodStrategyDiscussions();
        var plan = PlanContent.of("The service will be compliant with procedures.", good.actions(), good.measures());

        assertThat(remarks(plan))
                .containsExactly(
                        "outcome outcomeWithoutChildren",
                        "resources planWithoutResources",
                        "risks planWithoutRisks",
                        "partners partnersInFinding");
    }

    @Test
    void plan_9_says_the_same_twice_and_looks_too_far_ahead() {
        var good = goodSupervision();
        var actions = List.of(
                action("Supervise every case each month", AMARA, "2026-10-30"),
                action("supervise every case each month ", BEN, "2028-06-30"));

        assertThat(remarks(with(good, actions, good.measures()), question(null)))
                .containsExactly("actions[1].due actionFarAway", "actions[1].description actionSaidTwice");
    }

    @Test
    void plan_10_is_hardly_begun() {
        var plan = new PlanContent("", List.of(), List.of(), "One post", "None seen", "Health");

        assertThat(remarks(plan))
                .containsExactly(
                        "outcome planWithoutOutcome",
                        "actions planWithoutActions",
                        "measures planWithoutMeasures",
                        "measures noVoiceOfChildren");
    }

    @Test
    void of_an_empty_page_nothing_is_asked() {
        assertThat(PlanAdvice.on(PlanContent.EMPTY, QUESTION))
                .extracting(Obstacle::code)
                .containsExactly("planEmpty");
    }

    @Test
    void the_deadline_is_named_with_the_day_it_means() {
        var told = PlanAdvice.on(goodStrategyDiscussions(), question("Immediately"))
                .get(0);

        assertThat(told.details()).containsExactly(1, "Immediately", WeakPlans.LETTER.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "Continue to embed signs of safety, continue",
        "We will ensure visits, ensure",
        "To promote good practice, promote",
        "Roll out the form as appropriate, as appropriate",
        "Look at thresholds, look at"
    })
    void a_vague_word_is_named(String action, String word) {
        assertThat(PlanWords.vague(action)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Train all 84 social workers in the new threshold document by team",
                "Review 30 cases of children who waited longest, with an independent reviewer",
                "Appoint two team managers for the assessment service",
                "Publish the threshold document to 60 schools"
            })
    void a_plain_action_is_not_vague(String action) {
        assertThat(PlanWords.vague(action)).isEmpty();
    }

    private static List<String> remarks(PlanContent plan) {
        return remarks(plan, QUESTION);
    }

    /** Everything that stands beside the form: the hard obstacles, then what an inspector would ask. */
    private static List<String> remarks(PlanContent content, PlanAdvice.Question question) {
        var found = new ArrayList<>(PlanFixtures.written(content).obstaclesToSubmit(TODAY));
        found.addAll(PlanAdvice.on(content, question));
        return found.stream().map(PlanAdviceTest::told).toList();
    }

    private static String told(Obstacle obstacle) {
        return obstacle.field() + " " + obstacle.code();
    }
}
