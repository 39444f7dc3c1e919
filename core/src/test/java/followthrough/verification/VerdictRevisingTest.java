package followthrough.verification;

import static fixture.Refusing.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import fixture.DomainCases;
import fixture.Town;
import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.area.AreaRevising;
import followthrough.area.AreaState;
import followthrough.inspection.PublishedCancelling;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A published verdict is put right by two people: both verdicts stay, and the area follows the one that holds. */
@CoreTest
class VerdictRevisingTest {

    private static final AtomicInteger VISITS = new AtomicInteger(); // the same visit is not recorded twice

    @Autowired
    DomainCases domain;

    @Autowired
    VerdictRevising verdicts;

    @Autowired
    AreaRevising proposals;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Checking checking;

    @Autowired
    AreaRegister areas;

    @Autowired
    PublishedCancelling cancelling;

    private Town town;
    private AreaReference area;
    private InspectionReference visit;

    @BeforeEach
    void an_area_and_a_visit_that_answers_it() {
        town = domain.town("HRW");
        var day = domain.cases.today().minusDays(90 - 5L * VISITS.incrementAndGet());
        var first = domain.issued(town, domain.cases.visit(town, "ucra", day), "Visits are late.");
        domain.cases.giveOut(town, first);
        area = first.area(1);
        visit = domain.cases.visit(town, "ucra", day.plusDays(2), first);
        domain.cases.draft(town, visit, "Plans are thin.");
    }

    @Test
    void an_area_that_was_wrongly_found_unmet_ends_as_met_and_what_was_carried_forward_is_taken_back() {
        published(Outcome.NOT_MET, true);
        var carried = outcomes.carryForward(visit).get(0);
        assertThat(areas.stored(carried).isOpen()).isTrue();

        var proposal = ask(town.inspector(), Outcome.MET, true);
        assertThat(verdicts.wanted(town.second(), proposal).outcome()).isEqualTo(Outcome.MET);
        assertThat(verdicts.wrong(town.second(), proposal).outcome()).isEqualTo(Outcome.NOT_MET);
        hidden(() -> verdicts.wanted(town.director(), proposal));
        proposals.confirm(town.second(), proposal);

        assertThat(areas.stored(area).state()).isEqualTo(AreaState.MET);
        assertThat(areas.stored(carried).isOpen()).isFalse();
        assertThat(checking.of(town.director(), area)).singleElement().satisfies(right -> {
            assertThat(right.outcome()).isEqualTo(Outcome.MET);
            assertThat(right.secondPerson()).isEqualTo(town.second().person());
        });
        assertThat(checking.corrected(town.director(), area)).singleElement().satisfies(wrong -> {
            assertThat(wrong.outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(wrong.correctedBecause()).isEqualTo("the table was read wrongly");
            assertThat(wrong.correctedBy()).isEqualTo(town.inspector().person());
        });
        assertThat(outcomes.met(area.inspection())).containsExactly(area);
    }

    @Test
    void an_area_that_was_wrongly_found_met_goes_on_in_the_cycle_of_the_visit() {
        published(Outcome.MET, true);
        assertThat(outcomes.carryForward(visit)).isEmpty();

        proposals.confirm(town.second(), ask(town.inspector(), Outcome.PARTLY_MET, true));

        assertThat(areas.stored(area).state()).isEqualTo(AreaState.PARTLY_MET);
        assertThat(areas.successors(area)).singleElement().satisfies(next -> {
            assertThat(next.inspection()).isEqualTo(visit);
            assertThat(next.carriedForward()).isTrue();
        });
    }

    @Test
    void an_area_that_was_wrongly_ended_is_at_work_again() {
        published(Outcome.PARTLY_MET, true);
        assertThat(outcomes.allAnswered(area.inspection())).isTrue();

        proposals.confirm(town.second(), ask(town.inspector(), Outcome.PARTLY_MET, false));

        assertThat(areas.stored(area).isOpen()).isTrue();
        assertThat(outcomes.allAnswered(area.inspection())).isFalse();
    }

    @Test
    void only_whoever_gave_it_or_leads_the_visit_asks_with_a_reason_and_once_it_is_published() {
        domain.cases.check(town, area, visit, Outcome.NOT_MET, true);
        assertThat(verdicts.obstaclesToAsk(town.inspector(), area, visit))
                .extracting(Obstacle::code)
                .containsExactly("outcomeNotIssued");
        assertThat(verdicts.mayAskAbout(town.inspector(), visit)).isFalse();
        issued();

        assertThat(verdicts.mayAskAbout(town.inspector(), visit)).isTrue();
        assertThat(verdicts.mayAskAbout(town.second(), visit)).isFalse();
        assertThat(codes(() -> ask(town.second(), Outcome.MET, true))).containsExactly("verdictOfLead");
        hidden(() -> ask(town.director(), Outcome.MET, true));
        assertThat(codes(() -> ask(town.inspector(), UUID.randomUUID(), verdict(Outcome.NOT_EXAMINED, true), " ")))
                .containsExactly("verdictCorrectedMeanwhile", "notExaminedIsNotFinal", "reasonMissing");
    }

    @Test
    void of_two_corrections_the_second_comes_too_late_and_one_that_is_refused_changes_nothing() {
        published(Outcome.NOT_MET, true);
        var refused = ask(town.inspector(), Outcome.MET, true);
        assertThat(codes(() -> ask(town.inspector(), Outcome.PARTLY_MET, true)))
                .containsExactly("changeProposedAlready");
        proposals.refuse(town.second(), refused, "it was read well");
        assertThat(areas.stored(area).state()).isEqualTo(AreaState.NOT_MET);

        var before = given();
        proposals.confirm(town.second(), ask(town.inspector(), Outcome.PARTLY_MET, true));
        assertThat(codes(() -> ask(town.inspector(), before, verdict(Outcome.MET, true), "late")))
                .containsExactly("verdictCorrectedMeanwhile");
    }

    @Test
    void a_visit_that_is_called_off_leaves_its_areas_at_work_and_its_verdicts_marked() {
        published(Outcome.MET, true);
        assertThat(outcomes.endedBy(visit)).containsExactly(area);

        cancelling.cancel(town.second(), visit, "the wrong council");
        assertThat(outcomes.callOff(visit)).containsExactly(area);

        assertThat(areas.stored(area).isOpen()).isTrue();
        assertThat(outcomes.endedBy(visit)).isEmpty();
        assertThat(checking.of(town.director(), area))
                .allSatisfy(check -> assertThat(check.visitCalledOffOn()).isNotNull());
        assertThat(verdicts.mayAskAbout(town.inspector(), visit)).isFalse();
    }

    @Test
    void what_will_be_carried_forward_is_told_before_the_letter_is_out() {
        domain.cases.check(town, area, visit, Outcome.PARTLY_MET, true);

        assertThat(outcomes.wouldCarryForward(visit, Set.of()))
                .extracting(Area::reference)
                .containsExactly(area);
        assertThat(outcomes.wouldCarryForward(visit, Set.of(area))).isEmpty();
        issued();
        assertThat(outcomes.carryForward(visit)).hasSize(1);
        assertThat(outcomes.carryForward(visit)).isEmpty();
    }

    private void published(Outcome outcome, boolean ends) {
        domain.cases.check(town, area, visit, outcome, ends);
        issued();
    }

    private void issued() {
        domain.issue(town, visit);
        outcomes.publish(visit);
    }

    private UUID ask(Actor by, Outcome outcome, boolean ends) {
        return ask(by, given(), verdict(outcome, ends), "the table was read wrongly");
    }

    private UUID ask(Actor by, UUID seen, Verdict wanted, String because) {
        return verdicts.ask(by, area, visit, seen, wanted, because);
    }

    private UUID given() {
        return checking.of(town.inspector(), area).get(0).id();
    }

    private static Verdict verdict(Outcome outcome, boolean ends) {
        return new Verdict(outcome, ends, "Seen", Set.of(), "as the letter says", 1, true);
    }

    private static void hidden(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }
}
