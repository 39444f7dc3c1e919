package followthrough.plan.ledger;

import static fixture.Refusing.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import fixture.DomainCases;
import fixture.Town;
import followthrough.area.AreaConcluding;
import followthrough.area.AreaState;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanReading;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A promise goes to somebody else, or to another date: who may do it, and what is told before it is signed. */
@CoreTest
class HandingOnTest {

    private static final Body OWN = new Body("NNH");

    @Autowired
    DomainCases domain;

    @Autowired
    HandingOn handing;

    @Autowired
    MovingDates moving;

    @Autowired
    PromiseLedger ledger;

    @Autowired
    PlanReading plans;

    @Autowired
    AreaConcluding concluding;

    private Town town;
    private Actor officer;
    private Actor other;
    private AreaReference area;
    private UUID action;
    private LocalDate signed;

    @BeforeEach
    void a_signed_plan_with_an_owner() {
        town = domain.town(OWN.code());
        officer = domain.person(Role.OFFICER, OWN);
        other = domain.person(Role.OFFICER, OWN);
        area = domain.underWay(town, "Visits are late.").area(1);
        domain.sign(town, area, officer);
        action = domain.action(area);
        signed = domain.cases.today().plusDays(30);
    }

    @Test
    void whoever_could_report_on_an_action_may_have_it_and_then_answers_for_it() {
        assertThat(handing.eligible(town.lead(), area))
                .contains(
                        officer.person(),
                        other.person(),
                        town.lead().person(),
                        town.director().person())
                .doesNotContain(town.inspector().person());

        handing.handOn(town.lead(), area, action, other.person(), "Owen is ill");

        assertThat(handing.get(town.director(), area, action).answering()).isEqualTo(other.person());
        assertThat(plans.signed(town.director(), area)).isPresent();
        assertThat(domain.cases.areas.mayOpen(other, domain.cases.areas.stored(area)))
                .isTrue();
    }

    @Test
    void it_is_not_handed_to_nobody_to_its_owner_or_without_a_reason() {
        assertThat(codes(() -> handing.handOn(town.lead(), area, action, null, " ")))
                .containsExactly("ownerNotEligible", "reasonMissing");
        assertThat(codes(() -> handing.handOn(
                        town.lead(), area, action, town.inspector().person(), "He would like to")))
                .containsExactly("ownerNotEligible");
        assertThat(codes(() -> handing.handOn(town.director(), area, action, officer.person(), "As before")))
                .containsExactly("ownerSame");
        concluding.conclude(area, AreaState.MET, domain.cases.today(), "seen");
        assertThat(codes(() -> handing.handOn(town.lead(), area, action, other.person(), "Ill")))
                .containsExactly("areaNotOpen");
    }

    @Test
    void only_whoever_leads_the_area_or_directs_hands_on() {
        for (var who : List.of(
                officer, town.inspector(), domain.person(Role.OBSERVER, OWN), domain.person(Role.AREA_LEAD, OWN))) {
            hidden(() -> handing.handOn(who, area, action, other.person(), "Mine no more"));
            hidden(() -> handing.eligible(who, area));
            hidden(() -> handing.get(who, area, action));
        }
        assertThat(handing.get(domain.person(Role.CHIEF_EXECUTIVE, OWN), area, action)
                        .answering())
                .isEqualTo(officer.person());
    }

    @Test
    void a_date_that_would_move_is_told_before_the_signature_as_the_ledger_says_it_afterwards() {
        assertThat(moving.of(town.director(), area)).isEmpty();
        changed(line -> line.due(signed.plusDays(28), new NewDateReason("other", "The trainer is ill")));

        var told = moving.of(town.director(), area);
        assertThat(told).singleElement().satisfies(date -> {
            assertThat(date.number()).isEqualTo(1);
            assertThat(date.from()).isEqualTo(signed);
            assertThat(date.to()).isEqualTo(signed.plusDays(28));
            assertThat(date.workingDays()).isPositive();
        });
        for (var reader : List.of(town.inspector(), officer))
            assertThat(moving.of(reader, area)).isEmpty();
        domain.cases.signPlan(town, area);

        assertThat(moving.of(town.director(), area)).isEmpty();
        assertThat(ledger.byAction(town.director(), area).get(action))
                .isEqualTo(told.get(0).inAll());
        assertThat(ledger.of(officer, area)).hasSize(1);
        assertThat(ledger.of(other(), area)).isEmpty();
    }

    /** Somebody who owns nothing of what moved, and sees the area for another action. */
    private Actor other() {
        domain.cases.areas.officersAre(area, List.of(officer.person(), other.person()));
        return other;
    }

    @Test
    void an_action_that_would_be_dropped_is_told_too() {
        replaced();
        assertThat(moving.of(town.director(), area)).singleElement().satisfies(date -> {
            assertThat(date.number()).isZero();
            assertThat(date.to()).isNull();
            assertThat(date.inAll().dropped()).isEqualTo(1);
        });
        domain.cases.signPlan(town, area);
        assertThat(ledger.slip(town.director(), area).dropped()).isEqualTo(1);
    }

    private void changed(UnaryOperator<ActionLine> how) {
        handedIn(content().with(content().actions().stream().map(how).toList()));
    }

    private void replaced() {
        var line = content().actions().get(0);
        handedIn(content().with(List.of(ActionLine.of("Hire two managers", line.owner(), line.due()))));
    }

    private PlanContent content() {
        return plans.stored(area).orElseThrow().content();
    }

    private void handedIn(PlanContent content) {
        domain.cases.handInPlan(town.lead(), area, content);
    }

    private static void hidden(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }
}
