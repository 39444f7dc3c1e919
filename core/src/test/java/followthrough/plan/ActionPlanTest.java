package followthrough.plan;

import static followthrough.plan.PlanFixtures.DIRECTOR;
import static followthrough.plan.PlanFixtures.LEAD;
import static followthrough.plan.PlanFixtures.TODAY;
import static followthrough.plan.PlanFixtures.content;
import static followthrough.plan.PlanFixtures.measure;
import static followthrough.plan.PlanFixtures.writtenPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.plan.PlanContent.ActionLine;
import followthrough.shared.Actor;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionPlanTest {

    final ActionPlan plan = writtenPlan();

    @Test
    void a_plan_without_anything_is_told_all_that_it_lacks() {
        assertThat(codes(new ActionPlan(PlanFixtures.AREA).obstaclesToSubmit(TODAY)))
                .containsExactly("planWithoutOutcome", "planWithoutActions", "planWithoutMeasures");
    }

    @Test
    void an_action_needs_words_an_owner_and_a_date() {
        plan.write(
                new PlanContent("o", "", List.of(new ActionLine(null, "", null, "", null, "")), List.of(measure())),
                LEAD.person());

        assertThat(codes(plan.obstaclesToSubmit(TODAY)))
                .containsExactly("actionWithoutWords", "actionWithoutOwner", "actionWithoutDate");
    }

    @Test
    void an_action_is_not_due_before_the_cases_own_day() {
        plan.write(content(TODAY.minusDays(1)), LEAD.person());

        assertThat(codes(plan.obstaclesToSubmit(TODAY))).containsExactly("actionDueBeforeCaseDay");
        assertThat(plan.obstaclesToSubmit(TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void nobody_signs_what_they_wrote() {
        plan.submit(LEAD, TODAY);
        var authorAsDirector = new Actor(LEAD.person(), Role.DIRECTOR, LEAD.body(), null, TODAY);

        assertThat(codes(plan.obstaclesToSignOff(authorAsDirector))).containsExactly("signerWrotePlan");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> plan.signOff(authorAsDirector));
    }

    @Test
    void nobody_signs_through_cover_what_the_covered_person_wrote() {
        plan.submit(LEAD, TODAY);
        var cover = new Actor(PersonId.next(), Role.DIRECTOR, LEAD.body(), LEAD.person(), TODAY);

        assertThat(codes(plan.obstaclesToSignOff(cover))).containsExactly("signerWrotePlan");
    }

    @Test
    void a_plan_is_signed_only_once_it_was_handed_in() {
        assertThat(codes(plan.obstaclesToSignOff(DIRECTOR))).containsExactly("planNotSubmitted");

        plan.submit(LEAD, TODAY);
        plan.signOff(DIRECTOR);

        assertThat(plan.state()).isEqualTo(ActionPlan.State.SIGNED);
        assertThat(codes(plan.obstaclesToSignOff(DIRECTOR))).containsExactly("planNotSubmitted");
    }

    @Test
    void a_first_plan_is_not_rewritten_while_it_lies_with_the_director() {
        plan.submit(LEAD, TODAY);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> plan.write(content(TODAY.plusYears(1)), LEAD.person()));
    }

    @Test
    void a_returned_plan_keeps_its_words_and_is_handed_in_as_a_further_version() {
        plan.submit(LEAD, TODAY);
        plan.returnWith("Say how partners are involved");

        assertThat(plan.content().outcome()).isEqualTo("Children are seen within five days");
        assertThat(plan.submit(LEAD, TODAY).number()).isEqualTo(2);
    }

    @Test
    void the_date_that_was_signed_first_never_changes() {
        plan.submit(LEAD, TODAY);
        plan.signOff(DIRECTOR);
        var first = plan.actions().get(0).due();
        move(plan, "The rota waits for the recruitment round");
        plan.submit(LEAD, TODAY);
        plan.signOff(DIRECTOR);

        assertThat(plan.actions().get(0).originalDue()).isEqualTo(first);
        assertThat(plan.actions().get(0).due()).isEqualTo(TODAY.plusMonths(6));
    }

    @Test
    void a_signed_date_moves_only_with_a_reason() {
        plan.submit(LEAD, TODAY);
        plan.signOff(DIRECTOR);
        move(plan, "");

        assertThat(codes(plan.obstaclesToSubmit(TODAY))).containsExactly("newDateWithoutReason");
    }

    @Test
    void a_change_leaves_the_last_signature_valid() {
        plan.submit(LEAD, TODAY);
        plan.signOff(DIRECTOR);
        move(plan, "The rota waits for the recruitment round");
        plan.submit(LEAD, TODAY);

        assertThat(plan.signedNumber()).isEqualTo(1);
        assertThat(plan.latestNumber()).isEqualTo(2);
    }

    @Test
    void the_same_content_always_has_the_same_fingerprint() {
        var other = writtenPlan();

        assertThat(plan.submit(LEAD, TODAY).sha256())
                .isEqualTo(other.submit(LEAD, TODAY).sha256());
    }

    @Test
    void no_value_can_pass_itself_off_as_another_line() {
        plan.write(new PlanContent("Good\nAction 1: nothing", "", List.of(), List.of()), LEAD.person());

        assertThat(CanonicalPlan.of(plan)).contains("Intended outcome: Good\n    Action 1: nothing\n");
    }

    @Test
    void writing_the_same_again_makes_nobody_an_author() {
        plan.submit(LEAD, TODAY);
        plan.signOff(DIRECTOR);
        plan.write(plan.content(), DIRECTOR.person());

        assertThat(plan.authors()).isEmpty();
        assertThat(plan.state()).isEqualTo(ActionPlan.State.SIGNED);
    }

    private static void move(ActionPlan plan, String reason) {
        var line = plan.content().actions().get(0);
        var moved = new ActionLine(
                line.id(), line.description(), line.owner(), line.ownerName(), TODAY.plusMonths(6), reason);
        plan.write(
                new PlanContent(
                        plan.outcome(), "", List.of(moved), plan.content().measures()),
                LEAD.person());
    }

    private static List<String> codes(List<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::code).toList();
    }
}
