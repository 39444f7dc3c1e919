package followthrough.inspection;

import static fixture.Refusing.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import fixture.DomainCases;
import fixture.Town;
import followthrough.progress.Colour;
import followthrough.progress.ProgressReport;
import followthrough.shared.Actor;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.verification.Outcome;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a whole case: it stands still, is called off, handed on, taken over, or answers another one. */
@CoreTest
class SuspendingTest {

    @Autowired
    DomainCases domain;

    @Autowired
    Suspending suspending;

    @Autowired
    Inspecting inspecting;

    @Autowired
    PublishedCancelling cancelling;

    private Actor administrator;
    private Town town;

    @BeforeEach
    void an_administrator_and_an_authority() {
        administrator = domain.administrator();
        town = domain.town("NOS");
    }

    @Test
    void a_case_stands_still_with_a_reason_and_nobody_acts_in_it_until_it_goes_on() {
        var visit = domain.underWay(town, "Visits are late.");
        domain.sign(town, visit.area(1), town.lead());
        assertThat(codes(() -> suspending.suspend(administrator, visit, " "))).containsExactly("reasonMissing");
        assertThat(codes(() -> suspending.resume(administrator, visit))).containsExactly("caseNotSuspended");

        suspending.suspend(administrator, visit, " The court decides first ");

        assertThat(suspending.list(administrator))
                .filteredOn(still -> still.inspection().equals(visit))
                .singleElement()
                .satisfies(still -> {
                    assertThat(still.because()).isEqualTo("The court decides first");
                    assertThat(still.brief()).isEqualTo("The court decides first");
                });
        assertThat(suspending.among(List.of(visit))).containsOnlyKeys(visit);
        assertThat(suspending.among(List.of())).isEmpty();
        assertThat(codes(() -> suspending.suspend(administrator, visit, "Again")))
                .containsExactly("caseSuspendedAlready");
        assertThat(codes(() -> suspending.mustGoOn(visit))).containsExactly("caseSuspended");
        var said = new ProgressReport("Half", "Nothing yet", "The rest", false, Colour.GREEN, "In time");
        assertThat(codes(() -> domain.cases.report(town.lead(), visit.area(1), said)))
                .containsExactly("caseSuspended");

        suspending.resume(administrator, visit);

        suspending.mustGoOn(visit);
        assertThat(domain.cases.report(town.lead(), visit.area(1), said)).isNotNull();
        assertThat(suspending.among(List.of(visit))).isEmpty();
    }

    @Test
    void a_visit_that_nobody_outside_knows_of_is_not_there_for_administrators_nor_any_case_for_others() {
        var visit = domain.cases.visit(town);

        hidden(() -> suspending.get(administrator, visit));
        inspecting.announce(town.inspector(), visit);
        assertThat(suspending.get(administrator, visit).reference()).isEqualTo(visit);
        for (var other : List.of(town.inspector(), town.director())) {
            hidden(() -> suspending.list(other));
            hidden(() -> suspending.suspend(other, visit, "Mine"));
        }
    }

    @Test
    void a_visit_is_called_off_with_a_reason_until_its_letter_is_out_and_stands_still_no_more() {
        var visit = domain.cases.visit(town);
        inspecting.announce(town.inspector(), visit);
        assertThat(codes(() -> inspecting.cancel(town.inspector(), visit, ""))).containsExactly("reasonMissing");
        hidden(() -> inspecting.cancel(town.director(), visit, "not now"));

        inspecting.cancel(town.inspector(), visit, "snow");

        assertThat(inspecting.stored(visit).cancelledBecause()).isEqualTo("snow");
        assertThat(codes(() -> inspecting.cancel(town.inspector(), visit, "snow")))
                .containsExactly("inspectionNotOpen");
        assertThat(codes(() -> inspecting.announce(town.inspector(), visit))).containsExactly("inspectionNotOpen");
        assertThat(codes(() -> suspending.suspend(administrator, visit, "still")))
                .containsExactly("visitCalledOff");
        var issued = domain.issued(town, "Visits are late.");
        assertThat(codes(() -> inspecting.cancel(town.inspector(), issued, "snow")))
                .containsExactly("publishedNeedsSecondPerson");
    }

    @Test
    void what_was_published_is_called_off_while_no_later_visit_has_answered_it() {
        var first = domain.issued(town, "Visits are late.");
        var later = domain.cases.visit(town, first);
        domain.cases.draft(town, later, "Plans are thin.");
        domain.cases.check(town, first.area(1), later, Outcome.NOT_MET, false);
        domain.issue(town, later);

        assertThat(codes(() -> cancelling.cancel(town.second(), first, "the wrong council")))
                .containsExactly("visitAnsweredSince");
        cancelling.cancel(town.second(), later, "the wrong council");
        cancelling.cancel(town.second(), first, "the wrong council");

        assertThat(inspecting.stored(first).stage()).isEqualTo(Inspection.Stage.CANCELLED);
        assertThat(codes(() -> cancelling.cancel(town.second(), first, "again")))
                .containsExactly("inspectionNotOpen");
    }

    @Test
    void whoever_leads_a_visit_hands_it_on_and_nobody_else_among_inspectors() {
        var visit = domain.cases.visit(town);
        hidden(() -> inspecting.handTo(town.second(), visit, town.second().person(), List.<PersonId>of()));

        inspecting.handTo(
                town.inspector(),
                visit,
                town.second().person(),
                List.of(town.inspector().person()));

        assertThat(inspecting.stored(visit).lead()).isEqualTo(town.second().person());
        assertThat(inspecting.stored(visit).team())
                .containsExactlyInAnyOrder(
                        town.second().person(), town.inspector().person());
        assertThat(inspecting.awaitingLetter(town.second()))
                .extracting(Inspection::reference)
                .contains(visit);
    }

    @Test
    void what_a_visit_answers_is_put_right_while_its_letter_is_not_out() {
        var first = domain.issued(town, "Visits are late.");
        var visit = domain.cases.visit(town);
        var elsewhere = domain.issued(domain.town("PET"), "Plans are thin.");
        assertThat(codes(() -> inspecting.correctAnswers(town.inspector(), visit, Set.of(elsewhere))))
                .containsExactly("answersAnotherAuthority");
        assertThat(codes(() -> inspecting.correctAnswers(town.inspector(), visit, Set.of(visit))))
                .containsExactly("answersNoOpenCycle");

        inspecting.correctAnswers(town.inspector(), visit, Set.of(first));

        assertThat(inspecting.answering(first))
                .extracting(Inspection::reference)
                .containsExactly(visit);
        assertThat(inspecting.openCycles(town.body()))
                .extracting(Inspection::reference)
                .contains(first);
        assertThat(codes(() -> inspecting.correctAnswers(town.inspector(), first, Set.of())))
                .containsExactly("inspectionNotOpen");
    }

    @Test
    void a_case_that_is_history_is_taken_over_once() {
        var visit = domain.cases.visitOf2011(town, 3);
        assertThat(inspecting.caseDay(visit)).isEqualTo(inspecting.stored(visit).lastDay());

        inspecting.adopt(town.inspector(), visit);

        assertThat(inspecting.caseDay(visit)).isEqualTo(domain.cases.today());
        assertThat(codes(() -> inspecting.adopt(town.inspector(), visit))).containsExactly("caseLiveAlready");
        hidden(() -> inspecting.adopt(domain.town("NOS").lead(), visit));
    }

    private static void hidden(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }
}
