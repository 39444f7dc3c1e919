package followthrough.standing;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.CoreTest;
import fixture.DomainCases;
import followthrough.progress.Colour;
import followthrough.progress.ProgressReport;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.standing.CouncilStart.Progress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How far a council has come with its first case: each step is there once it was done, and not before. */
@CoreTest
class CouncilStartTest {

    private static final Body OWN = new Body("SPT");

    @Autowired
    DomainCases domain;

    @Autowired
    CouncilStart start;

    @Test
    void each_step_to_the_first_signed_plan_is_there_once_it_was_done() {
        assertThat(start.of(OWN)).isEqualTo(new Progress(false, false, false, false, false, false, false, false));
        var town = domain.town(OWN.code());
        domain.person(Role.LETTER_RECORDER, OWN);
        assertThat(start.of(OWN).people()).isFalse();
        domain.person(Role.LETTER_RECORDER, OWN);
        assertThat(start.of(OWN).people()).isTrue();
        assertThat(start.of(OWN).signedIn()).isFalse();
        assertThat(start.isEmpty()).isFalse();

        var visit = domain.cases.visit(town);
        domain.cases.draft(town, visit, "Visits are late.");
        assertThat(start.areAuthoritiesSettled()).isTrue();
        assertThat(start.of(OWN).begun()).isTrue();
        assertThat(start.of(OWN).letter()).isFalse();
        domain.issue(town, visit);
        assertThat(start.of(OWN)).isEqualTo(new Progress(true, false, false, true, false, false, false, false));
        domain.cases.giveOut(town, visit);
        assertThat(start.of(OWN).given()).isTrue();
        domain.handIn(town, visit.area(1), town.lead());
        assertThat(start.of(OWN).plan()).isTrue();
        assertThat(start.of(OWN).signed()).isFalse();
        domain.cases.signPlan(town, visit.area(1));
        domain.cases.report(
                town.lead(), visit.area(1), new ProgressReport("Half", "No", "More", false, Colour.GREEN, "In time"));

        assertThat(start.of(OWN)).isEqualTo(new Progress(true, false, false, true, true, true, true, true));
        assertThat(start.of(OWN).isDone()).isFalse(); // nobody has signed in yet
    }
}
