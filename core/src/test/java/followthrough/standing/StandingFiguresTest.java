package followthrough.standing;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.CoreTest;
import fixture.DomainCases;
import fixture.Town;
import followthrough.plan.NewDateReason;
import followthrough.progress.Colour;
import followthrough.progress.DateAsking;
import followthrough.progress.ProgressReport;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What overviews read beside the lists: colours that were put down, what somebody answers for, and the day that counts next. */
@CoreTest
class StandingFiguresTest {

    private static final Body OWN = new Body("ESX");
    private static final int MANY = 1_000;

    @Autowired
    DomainCases domain;

    @Autowired
    AreaColours colours;

    @Autowired
    OwnActions own;

    @Autowired
    NextDays nextDays;

    @Autowired
    VisitDays visitDays;

    @Autowired
    AreaStandings areas;

    @Autowired
    InspectionStandings inspections;

    @Autowired
    DateAsking asking;

    @Autowired
    TransactionOperations transaction;

    private Town town;
    private Actor officer;
    private AreaReference area;
    private AreaReference unsigned;
    private LocalDate today;

    @BeforeEach
    void one_of_two_areas_has_a_signed_plan() {
        town = domain.town(OWN.code());
        officer = domain.person(Role.OFFICER, OWN);
        var inspection = domain.underWay(town, "Visits are late.", "Plans are thin.");
        area = inspection.area(1);
        unsigned = inspection.area(2);
        domain.sign(town, area, officer);
        today = domain.cases.today();
    }

    @Test
    void an_open_area_with_a_signed_plan_is_stale_until_it_is_rated_today_and_when_something_happened() {
        assertThat(colours.stale()).contains(area).doesNotContain(unsigned);
        assertThat(colours.kept(area, today)).isEmpty();

        colours.keep(area, today.minusDays(1), Colour.GREEN, "in time", null);
        assertThat(colours.stale()).contains(area);
        colours.keep(area, today, Colour.AMBER, "silent", Colour.GREEN);
        assertThat(colours.stale()).doesNotContain(area);
        assertThat(colours.kept(area, today)).hasValueSatisfying(kept -> {
            assertThat(kept.colour()).isEqualTo(Colour.AMBER);
            assertThat(kept.why()).isEqualTo("silent");
            assertThat(kept.actions()).isEmpty();
        });

        colours.outdate(area);
        assertThat(colours.stale()).contains(area);
        assertThat(takes(area)).isTrue();
        assertThat(takes(unsigned)).isFalse();
    }

    private boolean takes(AreaReference reference) {
        return Boolean.TRUE.equals(transaction.execute(running -> {
            colours.lock(reference);
            return colours.takeStale(reference);
        }));
    }

    @Test
    void actions_are_coloured_with_their_area_and_those_that_are_gone_no_more() {
        var action = domain.action(area);
        var gone = UUID.randomUUID();
        colours.keep(area, today, Colour.RED, "late", null);
        colours.keepActions(
                area,
                List.of(new ActionColour(action, Colour.RED, "late"), new ActionColour(gone, Colour.GREY, "unknown")));
        var kept = List.of(new ActionColour(action, Colour.AMBER, "close"));
        colours.keepActions(area, kept);

        assertThat(colours.kept(area, today).orElseThrow().actions()).isEqualTo(kept);
        assertThat(mine(officer)).singleElement().satisfies(line -> {
            assertThat(line.colour()).isEqualTo(Colour.AMBER);
            assertThat(line.why()).isEqualTo("close");
        });
    }

    @Test
    void areas_are_counted_by_colour_for_those_who_are_told_how_whole_areas_stand() {
        var before = colours.count(town.lead());
        assertThat(before.byRule()).isEmpty();
        colours.keep(area, today, Colour.RED, "late", Colour.GREEN);
        colours.keep(unsigned, today, null, null, null);

        assertThat(colours.count(town.lead()).byRule()).isEqualTo(Map.of(Colour.RED, 1L));
        assertThat(colours.count(town.lead()).seen()).isEqualTo(Map.of(Colour.GREEN, 1L));
        for (var other : List.of(officer, town.inspector()))
            assertThat(colours.count(other)).isEqualTo(AreaColours.Counted.NONE);
    }

    @Test
    void areas_with_a_signed_plan_are_found_by_case_by_authority_and_by_the_evidence_they_share() {
        assertThat(colours.signedIn(area.inspection())).containsExactly(area.value());
        assertThat(colours.signedOf(OWN)).contains(area.value()).doesNotContain(unsigned.value());
        domain.sign(town, unsigned, officer);
        assertThat(colours.sharingEvidence(area)).containsExactly(area.value());

        var item = domain.cases.addEvidence(town, area);
        domain.cases.gathering.alsoServe(town.lead(), unsigned, item);

        assertThat(colours.sharingEvidence(area)).containsExactlyInAnyOrder(area.value(), unsigned.value());
    }

    @Test
    void whoever_answers_for_an_action_finds_it_with_what_was_said_and_asked_of_it() {
        assertThat(mine(officer)).singleElement().satisfies(line -> {
            assertThat(line.due()).isEqualTo(today.plusDays(30));
            assertThat(line.finding()).isEqualTo("Visits are late.");
            assertThat(line.reported()).isNull();
            assertThat(line.isLate(today)).isFalse();
            assertThat(line.isLate(today.plusDays(31))).isTrue();
            assertThat(line.isAskedFor()).isFalse();
        });
        domain.cases.report(officer, area, new ProgressReport("Half", "No", "More", false, Colour.AMBER, "Slow"));
        asking.ask(officer, area, domain.action(area), today.plusDays(60), "ill", false);

        assertThat(mine(officer)).singleElement().satisfies(line -> {
            assertThat(line.reported()).isEqualTo("Half");
            assertThat(line.seen()).isEqualTo(Colour.AMBER);
            assertThat(line.wanted()).isEqualTo(today.plusDays(60));
            assertThat(line.isAskedFor()).isTrue();
        });
        assertThat(own.count(officer)).isEqualTo(1);
        assertThat(own.count(domain.person(Role.OFFICER, OWN))).isZero();
        assertThat(own.count(town.inspector())).isZero();
        assertThat(own.of(town.inspector(), MANY)).isEmpty();
    }

    @Test
    void a_date_in_the_draft_is_told_apart_from_another_one_and_from_an_action_that_is_left_out() {
        asking.ask(officer, area, domain.action(area), today.plusDays(60), "ill", false);
        asking.plan(
                town.lead(),
                area,
                asking.waiting(town.lead(), area, domain.action(area))
                        .orElseThrow()
                        .id());
        assertThat(mine(officer)).singleElement().satisfies(line -> {
            assertThat(line.isAskedFor()).isTrue();
            assertThat(line.isPlannedOtherwise()).isFalse();
            assertThat(line.isLeftOut()).isFalse();
        });

        var plan = domain.cases.plans.stored(area).orElseThrow();
        domain.cases.planning.write(
                town.lead(), area, plan.version(), plan.content().with(List.of()));

        assertThat(mine(officer)).singleElement().satisfies(line -> {
            assertThat(line.isLeftOut()).isTrue();
            assertThat(line.isAskedFor()).isFalse();
        });
    }

    @Test
    void what_became_of_a_finished_action_is_told_to_whoever_answered_for_it_alone() {
        var action = domain.action(area);
        domain.cases.report(officer, area, new ProgressReport("All", "Seen", "", true, Colour.BLUE, ""));

        assertThat(mine(officer)).isEmpty();
        assertThat(own.gone(officer, action)).hasValueSatisfying(gone -> {
            assertThat(gone.done()).isTrue();
            assertThat(gone.owner()).isNull();
        });
        assertThat(own.gone(domain.person(Role.OFFICER, OWN), action)).isEmpty();
    }

    @Test
    void the_next_day_is_the_first_promise_and_when_all_are_kept_that_of_the_evidence() {
        var signed = today.plusDays(30);
        assertThat(nextDays.of(officer, List.of(area, unsigned)))
                .singleElement()
                .satisfies(next -> {
                    assertThat(next.day()).isEqualTo(signed);
                    assertThat(next.action()).isEqualTo(1);
                    assertThat(next.evidence()).isFalse();
                });
        assertThat(nextDays.first(town.lead(), 5)).extracting(NextDay::area).containsExactly(area);
        assertThat(nextDays.first(town.inspector(), 5)).isEmpty();
        assertThat(nextDays.of(town.inspector(), List.of(area))).isEmpty();
        assertThat(nextDays.actions(town.lead())).isEqualTo(new ActionCount(1, 0));
        assertThat(nextDays.actions(town.lead().happening(signed.plusDays(1)))).isEqualTo(new ActionCount(1, 1));
        assertThat(nextDays.actions(town.inspector())).isEqualTo(new ActionCount(0, 0));

        domain.cases.report(officer, area, new ProgressReport("All", "Seen", "", true, Colour.BLUE, ""));

        assertThat(nextDays.stored(List.of(area))).singleElement().satisfies(next -> {
            assertThat(next.day()).isEqualTo(signed); // no sooner than the last promise was
            assertThat(next.evidence()).isTrue();
        });
        assertThat(nextDays.of(officer, List.of(area))).isEmpty();
        assertThat(nextDays.stored(List.of())).isEmpty();
    }

    @Test
    void a_visit_to_come_is_in_the_calendar_of_its_inspector_and_once_announced_of_its_authority() {
        var visit = domain.cases.visit(town, "ucra", today.plusDays(5));
        assertThat(visits(town.inspector())).contains(visit.value());
        assertThat(visits(town.second())).doesNotContain(visit.value());
        assertThat(visits(town.director())).doesNotContain(visit.value());

        domain.cases.inspecting.announce(town.inspector(), visit);

        assertThat(visits(town.director())).contains(visit.value());
        assertThat(visits(officer)).doesNotContain(visit.value());
        assertThat(visits(domain.person(Role.DIRECTOR, new Body("TOW")))).doesNotContain(visit.value());
    }

    private List<String> visits(Actor me) {
        return visitDays.of(me, MANY).stream()
                .map(day -> day.reference().value())
                .toList();
    }

    @Test
    void slips_of_an_authority_are_those_of_its_areas_together() {
        var lead = town.lead();
        assertThat(areas.slips(lead)).isEmpty();
        var plan = domain.cases.plans.stored(area).orElseThrow();
        domain.cases.handInPlan(
                lead,
                area,
                plan.content()
                        .with(plan.content().actions().stream()
                                .map(line ->
                                        line.due(today.plusDays(90), new NewDateReason("other", "The trainer is ill")))
                                .toList()));
        domain.cases.signPlan(town, area);

        var slip = areas.slips(lead, 5);
        assertThat(slip).extracting(AreaSlip::reference).containsExactly(area);
        assertThat(areas.slips(lead)).singleElement().satisfies(together -> {
            assertThat(together.authority()).isEqualTo(OWN);
            assertThat(together.areas()).isEqualTo(1);
            assertThat(together.slip()).isEqualTo(slip.get(0).slip());
        });
    }

    private List<OwnAction> mine(Actor me) {
        return own.of(me, MANY);
    }
}
