package followthrough.workflow.work;

import static followthrough.workflow.process.TaskKind.assignAreas;
import static followthrough.workflow.process.TaskKind.endorseEvidence;
import static followthrough.workflow.process.TaskKind.signOffPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fixture.Town;
import followthrough.area.Assigning;
import followthrough.evidence.Endorsing;
import followthrough.people.Covering;
import followthrough.people.Directory;
import followthrough.people.Post;
import followthrough.plan.SigningOff;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.CoveredWork;
import followthrough.shared.CoveredWork.Kind;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.workflow.ProcessTest;
import followthrough.workflow.notice.Notice;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.WorkKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever covers for some kinds of work sees and does these, and the director keeps the others. */
class CoverForSomeTest extends ProcessTest {

    @Autowired
    Covering covering;

    @Autowired
    Directory people;

    @Autowired
    SigningOff signing;

    @Autowired
    Assigning assigning;

    @Autowired
    Endorsing endorsing;

    Town town;
    Actor deputy;
    AreaReference withPlan;
    AreaReference withEvidence;

    @BeforeEach
    void a_plan_to_sign_and_evidence_to_endorse() {
        town = town();
        deputy = person(Role.OFFICER, town.body());
        var inspection = cases.underWay(town, "Visits are late.", "Files are thin.");
        withPlan = inspection.area(1);
        withEvidence = inspection.area(2);
        cases.handInPlan(town, withPlan, "Children are seen");
        cases.addEvidence(town, withEvidence);
        cases.offerEvidence(town, withEvidence);
    }

    @Test
    void only_what_the_cover_is_for_stands_in_their_lists_and_counts() {
        var plans = covers(Kind.PLANS);
        var evidence = covers(person(Role.OFFICER, town.body()), Kind.EVIDENCE);

        assertThat(kinds(plans)).contains(signOffPlan).doesNotContain(endorseEvidence);
        assertThat(kinds(evidence)).contains(endorseEvidence).doesNotContain(signOffPlan);
        assertThat(kinds(town.director())).contains(endorseEvidence, signOffPlan);
        assertThat(queue.count(plans)).isEqualTo(kinds(plans).size());
        assertThat(kinds(deputy, WorkView.COVER)).contains(signOffPlan).doesNotContain(endorseEvidence);
    }

    @Test
    void what_the_director_has_by_name_is_left_to_them_unless_it_is_of_that_kind() {
        var endorse = items.open(endorseEvidence, withEvidence.value()).orElseThrow();
        var signOff = items.open(signOffPlan, withPlan.value()).orElseThrow();
        queue.claim(town.director(), endorse.id());
        queue.claim(town.director(), signOff.id());
        var plans = covers(Kind.PLANS);

        assertThat(kinds(plans)).contains(signOffPlan).doesNotContain(endorseEvidence);
        assertThat(refusal(() -> queue.giveBack(plans, endorse.id()))).isEqualTo("taskNotYours");
        assertThat(queue.couldDo(plans, endorse)).isEmpty();
        queue.giveBack(plans, signOff.id());
    }

    @Test
    void a_step_of_another_kind_cannot_be_taken() {
        var plans = covers(Kind.PLANS);
        var endorse = items.open(endorseEvidence, withEvidence.value()).orElseThrow();

        assertThat(refusal(() -> queue.claim(plans, endorse.id()))).isEqualTo("taskNotYours");
        assertThat(queue.takeNext(plans))
                .hasValueSatisfying(taken -> assertThat(taken.kind()).isEqualTo(signOffPlan));
        assertThat(queue.takeNext(plans)).isEmpty();
    }

    @Test
    void each_act_of_another_kind_is_refused_and_says_for_what_one_covers() {
        var plans = covers(Kind.PLANS);
        var others = covers(person(Role.OFFICER, town.body()), Kind.AREAS, Kind.EVIDENCE, Kind.STATEMENTS);
        var seen = cases.offered(withEvidence);

        refuses(plans, () -> endorsing.endorse(plans, withEvidence, seen, "It is enough"));
        refuses(plans, () -> endorsing.notReady(plans, withEvidence, seen, "Not yet"));
        refuses(plans, () -> assigning.reassign(plans, withEvidence, town.lead().person()));
        refuses(others, () -> cases.signPlan(others, withPlan));
        refuses(others, () -> cases.returnPlan(as(others), withPlan));
        assertThat(signing.obstaclesToSignOff(others, withPlan)).contains(others.notCovered());
        assertThat(items.open(signOffPlan, withPlan.value())).isPresent();
        assertThat(items.open(endorseEvidence, withEvidence.value())).isPresent();
    }

    @Test
    void receipt_is_confirmed_by_whoever_covers_for_letters_and_areas_alone() {
        var visit = cases.visit(town);
        cases.draft(town, visit, "Records are thin.");
        cases.approve(town, visit);
        var plans = covers(Kind.PLANS);
        var areas = covers(person(Role.OFFICER, town.body()), Kind.AREAS);
        var leads = Map.of(visit.area(1), town.lead().person());

        refuses(plans, () -> assigning.assign(plans, visit, clock.today(), leads));
        assertThat(kinds(plans)).doesNotContain(assignAreas);
        assertThat(kinds(areas)).contains(assignAreas);
        assigning.assign(areas, visit, clock.today(), leads);
        assertThat(kinds(areas)).doesNotContain(assignAreas);
    }

    @Test
    void what_it_is_for_is_done_in_the_directors_name() {
        var plans = covers(Kind.PLANS);

        cases.signPlan(plans, withPlan);

        assertThat(items.open(signOffPlan, withPlan.value())).isEmpty();
        assertThat(notices.list(town.director(), 20)).extracting(Notice::kind).contains(NoticeKind.doneForYou);
    }

    @Test
    void four_eyes_look_through_it() {
        var own = person(Role.AREA_LEAD, town.body());
        var led = new Town(town.body(), town.inspector(), town.second(), town.director(), own);
        var area = cases.underWay(led, "Reviews are late.").area(1);
        cases.handInPlan(led, area, "Children are seen");
        var acting = covers(own, Kind.PLANS);

        assertThat(signing.obstaclesToSignOff(acting, area))
                .extracting(Obstacle::code)
                .anyMatch(code -> code.startsWith("signerWrotePlan"));
    }

    @Test
    void two_covers_at_the_same_time_are_one_for_the_kinds_of_both() {
        covers(Kind.PLANS);
        var both = covers(Kind.EVIDENCE);

        assertThat(both.work()).isEqualTo(new CoveredWork(Set.of(Kind.PLANS, Kind.EVIDENCE)));
        assertThat(kinds(both)).contains(signOffPlan, endorseEvidence);
        assertThat(kinds(deputy, WorkView.COVER)).containsOnlyOnce(signOffPlan);
    }

    @Test
    void whoever_covers_for_two_directors_of_one_authority_does_for_each_what_each_said() {
        var second = person(Role.DIRECTOR, town.body());
        var endorse = items.open(endorseEvidence, withEvidence.value()).orElseThrow();
        queue.claim(second, endorse.id());
        covers(Kind.EVIDENCE);
        covering.appoint(second, deputy.person(), new CoveredWork(Set.of(Kind.PLANS)), clock.today(), clock.today());

        assertThat(kinds(deputy, WorkView.COVER)).containsOnlyOnce(signOffPlan).doesNotContain(endorseEvidence);
    }

    @Test
    void both_are_told_for_what_it_is() {
        covers(Kind.PLANS, Kind.STATEMENTS);

        var work = new CoveredWork(Set.of(Kind.PLANS, Kind.STATEMENTS));
        assertThat(notices.list(deputy, 5)).anySatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.coverGivenForSome);
            assertThat(notice.arguments()).contains(town.director().person(), work);
        });
        assertThat(notices.list(town.director(), 5)).anySatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.coverNamed);
            assertThat(notice.arguments()).contains(deputy.person(), work);
        });
    }

    private Actor covers(Kind... kinds) {
        return covers(deputy, kinds);
    }

    /** The director names them today, and they choose to act so. */
    private Actor covers(Actor standIn, Kind... kinds) {
        covering.appoint(
                town.director(), standIn.person(), new CoveredWork(Set.of(kinds)), clock.today(), clock.today());
        return people.covers(standIn.person(), clock.today()).stream()
                .filter(post -> isFor(post, town.director().person()))
                .findFirst()
                .orElseThrow()
                .heldBy(standIn.person(), clock.today());
    }

    private static boolean isFor(Post post, PersonId covered) {
        return covered.equals(post.onBehalfOf());
    }

    private Town as(Actor director) {
        return new Town(town.body(), town.inspector(), town.second(), director, town.lead());
    }

    private List<WorkKind> kinds(Actor me) {
        return kinds(me, WorkView.TO_DO);
    }

    private List<WorkKind> kinds(Actor me, WorkView view) {
        return queue.list(me, view, null, 100, WorkFilter.NONE).items().stream()
                .map(WorkItem::kind)
                .toList();
    }

    private static void refuses(Actor acting, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.obstacles()).contains(acting.notCovered()));
    }

    private static String refusal(Runnable act) {
        try {
            act.run();
            return "";
        } catch (Refused refused) {
            return refused.obstacles().get(0).code();
        }
    }
}
