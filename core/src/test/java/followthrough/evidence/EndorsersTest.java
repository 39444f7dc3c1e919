package followthrough.evidence;

import static fixture.Refusing.codes;
import static org.assertj.core.api.Assertions.assertThat;

import fixture.CoreTest;
import fixture.DomainCases;
import fixture.Town;
import followthrough.area.AreaRevising;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.plan.SigningOff;
import followthrough.progress.DateAsking;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.Obstacle;
import followthrough.shared.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Four eyes look through covers: nobody decides in the director's name about what they did in their own. */
@CoreTest
class EndorsersTest {

    private static final Body OWN = new Body("NCL");

    @Autowired
    DomainCases domain;

    @Autowired
    Gathering gathering;

    @Autowired
    Endorsing endorsing;

    @Autowired
    Endorsers endorsers;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    SigningOff signing;

    @Autowired
    Planning planning;

    @Autowired
    PlanReading plans;

    @Autowired
    DateAsking asking;

    @Autowired
    AreaRevising revising;

    private Town town;
    private Actor officer;
    private AreaReference area;

    @BeforeEach
    void an_area_with_a_signed_plan() {
        town = domain.town(OWN.code());
        officer = domain.person(Role.OFFICER, OWN);
        area = domain.underWay(town, "Visits are late.", "Files are thin.").area(1);
        domain.sign(town, area, officer);
    }

    @Test
    void whoever_offered_the_evidence_says_neither_that_it_is_ready_nor_that_it_is_not() {
        add(town.director(), "Audit");
        gathering.offer(town.lead(), area);
        var acting = covering(town.lead());

        assertThat(endorsers.obstacles(acting, area)).singleElement().matches(EndorsersTest::namesDirectors);
        assertThat(codes(() -> endorsing.endorse(acting, area, seen(), "It is enough")))
                .containsExactly("endorserGathered");
        assertThat(codes(() -> endorsing.notReady(acting, area, seen(), "Not yet")))
                .containsExactly("endorserGathered");
        assertThat(library.stored(area).orElseThrow().state()).isEqualTo(Endorsement.State.OFFERED);
    }

    @Test
    void whoever_gathered_or_owns_some_of_it_leaves_it_to_another() {
        var bystander = domain.person(Role.OFFICER, OWN);
        var item = add(officer, "Rota");
        add(town.lead(), "Audit");
        gathering.offer(town.lead(), area);

        assertThat(codes(() -> endorsing.endorse(covering(officer), area, seen(), "It is enough")))
                .containsExactly("endorserGathered");
        assertThat(endorsers.excluded(area))
                .containsExactlyInAnyOrder(officer.person(), town.lead().person());
        assertThat(endorsers.obstacles(covering(bystander), area)).isEmpty();

        gathering.remove(town.lead(), area, item, "It says nothing");
        gathering.offer(town.lead(), area);
        endorsing.endorse(covering(officer), area, seen(), "It is enough");

        var endorsement = library.stored(area).orElseThrow();
        assertThat(endorsement.decidedBy()).isEqualTo(officer.person());
        assertThat(endorsement.decidedFor()).isEqualTo(town.director().person());
    }

    @Test
    void what_a_director_added_is_vouched_for_by_the_lead_who_offers_it() {
        add(town.director(), "Audit");
        gathering.offer(town.lead(), area);

        endorsing.endorse(town.director(), area, seen(), "It is enough");

        assertThat(library.stored(area).orElseThrow().decidedFor()).isNull();
    }

    @Test
    void nobody_signs_a_plan_that_they_wrote_nor_a_date_for_which_they_asked() {
        var action = domain.action(area);
        var wanted = domain.cases.today().plusDays(70);
        asking.ask(officer, area, action, wanted, "The trainer is ill", false);
        asking.plan(
                town.lead(),
                area,
                asking.waiting(town.lead(), area, action).orElseThrow().id());
        planning.submit(town.lead(), area, plans.stored(area).orElseThrow().version());

        for (var own : List.of(town.lead(), officer))
            assertThat(signing.obstaclesToSignOff(covering(own), area))
                    .singleElement()
                    .matches(EndorsersTest::namesDirectors);
        domain.cases.signPlan(town, area);
        assertThat(plans.action(area, action).promised()).isEqualTo(wanted);
    }

    @Test
    void nobody_decides_about_a_change_of_areas_that_they_or_the_covered_asked_for() {
        var id = revising.proposeToWithdraw(town.director(), area, "It is one with the other");

        assertThat(codes(() -> revising.confirm(covering(officer), id))).contains("deciderMadeProposal");
        assertThat(codes(() -> revising.confirm(town.director(), id))).contains("deciderMadeProposal");
    }

    private static boolean namesDirectors(Obstacle obstacle) {
        return obstacle.details().toString().contains("DIRECTOR");
    }

    private UUID add(Actor by, String title) {
        return gathering.add(by, area, item(title, by));
    }

    private static EvidenceItem item(String title, Actor by) {
        return new EvidenceItem(title, EvidenceKind.OUTCOME, by.on(), "18 of 20", null);
    }

    private long seen() {
        return library.stored(area).orElseThrow().version();
    }

    private Actor covering(Actor own) {
        return new Actor(own.person(), Role.DIRECTOR, OWN, town.director().person(), own.on());
    }
}
