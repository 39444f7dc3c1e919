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
import java.util.Map;
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
                PlanContent.of("o", List.of(ActionLine.of("", ActionOwner.NOBODY, null)), List.of(measure())),
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
    void a_signed_action_is_dropped_only_for_a_reason_which_no_signed_text_holds() {
        plan.submit(LEAD, TODAY);
        plan.signOff(DIRECTOR);
        var other = ActionLine.of("Hire two managers", ActionOwner.of(LEAD.person(), "Lewis"), TODAY.plusMonths(3));
        var gone = plan.actions().get(0);
        var changed = plan.content().with(List.of(other));
        plan.write(changed, LEAD.person());

        assertThat(plan.obstaclesToSubmit(TODAY)).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.code()).isEqualTo("dropWithoutReason");
            assertThat(obstacle.field()).isEqualTo("drops[0].newDateCode");
        });
        var text = CanonicalPlan.of(plan);
        drop(gone, new NewDateReason("partner", ""));
        assertThat(codes(plan.obstaclesToSubmit(TODAY))).containsExactly("dropWithoutReason");
        drop(gone, new NewDateReason("partner", "The partner does it"));

        assertThat(plan.obstaclesToSubmit(TODAY)).isEmpty();
        assertThat(CanonicalPlan.of(plan)).isEqualTo(text);
        assertThat(plan.content().drops()).hasSize(1);
        plan.submit(LEAD, TODAY);
        plan.signOff(DIRECTOR);
        assertThat(plan.drops()).isEmpty();
        assertThat(plan.promised(gone.id()).reason().words()).isEqualTo("The partner does it");
        plan.write(plan.content().with(List.of()), LEAD.person());
        assertThat(plan.drops()).extracting(PlannedAction::description).containsExactly("Hire two managers");
    }

    @Test
    void an_action_that_comes_back_needs_no_reason_and_that_of_its_date_is_none_for_dropping_it() {
        plan.submit(LEAD, TODAY);
        plan.signOff(DIRECTOR);
        var before = plan.content();
        move(plan, "The rota waits for the recruitment round");
        plan.write(plan.content().with(List.of()), LEAD.person());

        assertThat(plan.drops().get(0).reason()).isEqualTo(NewDateReason.NONE);
        plan.write(before, LEAD.person());
        assertThat(plan.drops()).isEmpty();
        assertThat(plan.obstaclesToSubmit(TODAY)).isEmpty();
    }

    private void drop(PlannedAction gone, NewDateReason because) {
        plan.write(plan.content().dropping(Map.of(gone.id(), because)), LEAD.person());
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
        plan.write(PlanContent.of("Good\nAction 1: nothing", List.of(), List.of()), LEAD.person());

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

    @Test
    void an_owner_without_an_account_is_named_by_name_and_full_address() {
        plan.write(ownedBy(ActionOwner.invited("Sam Hill", "sam@hill")), LEAD.person());
        assertThat(codes(plan.obstaclesToSubmit(TODAY))).containsExactly("ownerNotReachable");

        plan.write(ownedBy(ActionOwner.invited("Sam Hill", " Sam@Partner.example ")), LEAD.person());
        assertThat(plan.obstaclesToSubmit(TODAY)).isEmpty();
        assertThat(CanonicalPlan.of(plan)).contains("Action 1 owner: Sam Hill <sam@partner.example> [invited]\n");
    }

    @Test
    void a_date_that_is_none_is_kept_as_typed_and_not_handed_in() {
        var line = ActionLine.of("Train", ActionOwner.of(LEAD.person(), "Amara"), null);
        var typed = new ActionLine(null, "Train", line.owner(), null, "31/2/2027", NewDateReason.NONE);
        plan.write(PlanContent.of("Better", List.of(typed), List.of(measure())), LEAD.person());

        assertThat(plan.content().actions().get(0).dueTyped()).isEqualTo("31/2/2027");
        assertThat(codes(plan.obstaclesToSubmit(TODAY))).containsExactly("actionDateUnreal");
    }

    @Test
    void an_action_that_was_taken_out_comes_back_with_its_first_date_and_number() {
        plan.submit(LEAD, TODAY);
        plan.signOff(DIRECTOR);
        var signed = plan.content();
        var first = plan.actions().get(0);
        plan.write(signed.with(List.of()), LEAD.person());
        assertThat(plan.actions()).isEmpty();

        plan.write(signed, LEAD.person());

        assertThat(plan.actions().get(0).id()).isEqualTo(first.id());
        assertThat(plan.actions().get(0).originalDue()).isEqualTo(first.due());
        assertThat(plan.actions().get(0).serial()).isEqualTo(first.serial());
    }

    @Test
    void what_is_reported_of_an_action_counts_also_when_it_was_taken_out() {
        var action = plan.actions().get(0).id();
        plan.write(plan.content().with(List.of()), LEAD.person());

        plan.reportedAs(action, true, null);
        assertThat(plan.isDone(action)).isTrue();
        plan.reportedAs(action, false, null);
        assertThat(plan.isDone(action)).isFalse();
    }

    @Test
    void a_row_that_repeats_another_rows_id_is_a_row_of_its_own() {
        var line = plan.content().actions().get(0);
        plan.write(plan.content().with(List.of(line, line)), LEAD.person());

        assertThat(plan.actions())
                .extracting(PlannedAction::id)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(plan.actions()).extracting(PlannedAction::serial).doesNotHaveDuplicates();
    }

    @Test
    void the_signed_text_names_its_form_and_holds_every_part() {
        plan.write(
                new PlanContent(
                        "Better",
                        plan.content().actions(),
                        plan.content().measures(),
                        "Two posts",
                        "Nobody applies",
                        "Health"),
                LEAD.person());

        assertThat(CanonicalPlan.of(plan))
                .startsWith("Form: 2\nArea: SAY-2026-01-A1\n")
                .contains("Resources: Two posts\nRisks: Nobody applies\nPartners: Health\n")
                .contains("Measure 1 how often: every week\n");
    }

    private static PlanContent ownedBy(ActionOwner owner) {
        var line = ActionLine.of("Put a weekend rota in place", owner, TODAY.plusMonths(2));
        return PlanContent.of("Children are seen", List.of(line), List.of(measure()));
    }

    private static void move(ActionPlan plan, String reason) {
        var line = plan.content().actions().get(0);
        var moved = line.due(TODAY.plusMonths(6), new NewDateReason("recruitment", reason));
        plan.write(plan.content().with(List.of(moved)), LEAD.person());
    }

    private static List<String> codes(List<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::code).toList();
    }
}
