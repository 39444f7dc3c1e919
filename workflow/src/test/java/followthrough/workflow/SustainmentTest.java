package followthrough.workflow;

import static followthrough.workflow.process.TaskKind.confirmSustained;
import static org.assertj.core.api.Assertions.assertThat;

import fixture.Town;
import followthrough.inspection.CaseStart;
import followthrough.shared.AreaReference;
import followthrough.verification.Outcome;
import followthrough.verification.Sustaining;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A met area is looked at again after 90 and after 180 days, where these days are still to come. */
class SustainmentTest extends ProcessTest {

    @Autowired
    Sustaining sustaining;

    @Test
    void a_met_area_is_looked_at_twice_and_then_left_alone() {
        var town = town();
        var area = met(town, clock.today().minusDays(2), CaseStart.AS_IT_HAPPENS);
        assertThat(timersOf(area.value()).get(0).getDuedate())
                .isEqualTo(early(clock.today().plusDays(90)));

        clock.isOn(clock.today().plusDays(90));
        runTimer(area.value());
        assertThat(items.open(confirmSustained, area + "/90").orElseThrow().detail())
                .isEqualTo(90);
        sustaining.confirm(town.director(), area, 90, true, "The audit of May shows it");

        assertThat(openIn(area)).isEmpty();
        clock.isOn(clock.today().plusDays(90));
        runTimer(area.value());
        assertThat(openIn(area)).containsExactly(confirmSustained);
        sustaining.confirm(town.director(), area, 180, false, "Caseloads are up again");

        assertThat(openIn(area)).isEmpty();
        assertThat(timersOf(area.value())).isEmpty();
    }

    @Test
    void a_case_recorded_later_is_asked_only_about_days_that_are_still_to_come() {
        var town = town();
        var longAgo = met(town, LocalDate.of(2011, 9, 1), CaseStart.HISTORY);
        var lately = met(town, clock.today().minusDays(130), CaseStart.HISTORY);

        assertThat(timersOf(longAgo.value())).isEmpty();
        assertThat(timersOf(lately.value()))
                .singleElement()
                .satisfies(timer -> assertThat(timer.getDuedate())
                        .isEqualTo(early(Objects.requireNonNull(
                                        cases.areas.stored(lately).endedOn())
                                .plusDays(180))));
    }

    private AreaReference met(Town town, LocalDate visitDay, CaseStart start) {
        var first = cases.givenOut(town, cases.visit(town, "ucra", visitDay.minusDays(60), start), "Visits are late.");
        var visit = cases.visit(town, "ucra", visitDay, start, first);
        cases.check(town, first.area(1), visit, Outcome.MET, true);
        cases.draft(town, visit);
        cases.approve(town, visit);
        letTheEngineCatchUp();
        return first.area(1);
    }

    private Date early(LocalDate day) {
        return Date.from(day.atTime(6, 0).atZone(clock.getZone()).toInstant());
    }
}
