package followthrough.progress;

import static fixture.Refusing.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import fixture.DomainCases;
import fixture.Town;
import followthrough.area.AreaConcluding;
import followthrough.area.AreaState;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports on what was promised: whose they are, how they are put right, and what they say of the action. */
@CoreTest
class ProgressingTest {

    private static final Body OWN = new Body("HUL");

    @Autowired
    DomainCases domain;

    @Autowired
    Progressing progressing;

    @Autowired
    OpenActions open;

    @Autowired
    Reminding reminding;

    @Autowired
    AreaConcluding concluding;

    private Town town;
    private Actor officer;
    private AreaReference area;
    private UUID action;

    @BeforeEach
    void a_signed_plan_with_an_owner() {
        town = domain.town(OWN.code());
        officer = domain.person(Role.OFFICER, OWN);
        area = domain.underWay(town, "Visits are late.").area(1);
        domain.sign(town, area, officer);
        action = domain.action(area);
    }

    @Test
    void the_owner_the_lead_and_the_director_report_and_nobody_else() {
        for (var who : List.of(officer, town.lead(), town.director()))
            progressing.report(who, area, action, said("Half, says " + who.role()));

        var others = List.of(town.inspector(), domain.person(Role.OBSERVER, OWN), domain.person(Role.OFFICER, OWN));
        for (var who : others) hidden(() -> progressing.report(who, area, action, said("Half")));
        hidden(() -> progressing.report(officer, area, UUID.randomUUID(), said("Half")));
        assertThat(progressing.of(officer, area)).hasSize(3);
        assertThat(progressing.of(town.inspector(), area)).isEmpty();
        assertThat(open.of(town.lead(), List.of(area))).singleElement().satisfies(promised -> {
            assertThat(promised.reportedOn()).isEqualTo(officer.on());
            assertThat(promised.self()).isEqualTo(Colour.GREEN);
        });
    }

    @Test
    void a_report_says_what_was_done_what_changed_and_with_a_colour_what_comes_next() {
        assertThat(codes(() -> progressing.report(officer, area, action, report("", "", "", null))))
                .containsExactly("progressWithoutWords", "progressWithoutChange");
        assertThat(codes(() -> progressing.report(officer, area, action, report("Half", "No", "", Colour.GREY))))
                .containsExactly("progressWithoutNext", "progressWithoutRating");
        progressing.report(officer, area, action, said("Half"));
        assertThat(codes(() -> progressing.report(officer, area, action, said("Half"))))
                .containsExactly("progressReportedAlready");
        assertThat(progressing.stored(area)).hasSize(1);
    }

    @Test
    void its_author_puts_a_report_right_once_and_the_wrong_one_stays_struck_out() {
        var id = domain.cases.report(officer, area, said("Half"));
        hidden(() -> progressing.mine(town.lead(), area, id));
        assertThat(codes(() -> correct(town.lead(), id, "A third", "counted twice")))
                .containsExactly("progressOfAnother");
        assertThat(codes(() -> correct(officer, id, "A third", " "))).containsExactly("reasonMissing");
        assertThat(codes(() -> correct(officer, id, "Half", "counted twice"))).containsExactly("progressNotChanged");

        correct(officer, id, "A third", "counted twice");

        assertThat(progressing.stored(area)).singleElement().satisfies(right -> {
            assertThat(right.text()).isEqualTo("A third");
            assertThat(right.corrects()).isEqualTo(id);
        });
        assertThat(progressing.of(town.director(), area))
                .filteredOn(ProgressUpdate::isStruck)
                .singleElement()
                .satisfies(wrong -> {
                    assertThat(wrong.struckBecause()).isEqualTo("counted twice");
                    assertThat(wrong.struckBy()).isEqualTo(officer.person());
                    assertThat(wrong.struckOn()).isEqualTo(officer.on());
                });
        assertThat(codes(() -> correct(officer, id, "A quarter", "again"))).containsExactly("progressStruckAlready");
    }

    @Test
    void an_action_is_finished_as_long_as_its_newest_report_that_counts_says_so() {
        var finished = new ProgressReport("All of them", "Children are seen", "", true, Colour.BLUE, "");
        var id = domain.cases.report(officer, area, finished);
        assertThat(open.count(town.lead(), List.of(area))).isZero();
        assertThat(domain.cases.plans.action(area, action).finishedOn()).isEqualTo(officer.on());
        assertThat(codes(() -> progressing.strikeOut(officer, area, id, ""))).containsExactly("reasonMissing");

        progressing.strikeOut(officer, area, id, "reported on the wrong action");

        assertThat(domain.cases.plans.action(area, action).done()).isFalse();
        assertThat(open.count(town.lead(), List.of(area))).isEqualTo(1);
        assertThat(progressing.stored(area)).isEmpty();
    }

    @Test
    void what_the_rules_say_is_kept_once_and_whoever_sees_it_otherwise_says_why() {
        var plain = new ProgressReport("Half", "Nothing yet", "The rest", false, Colour.GREEN, "");
        var id = domain.cases.report(officer, area, plain);
        assertThat(codes(() -> progressing.rated(id, Colour.RED, "its date has passed")))
                .containsExactly("progressWithoutRationale");

        progressing.rated(id, Colour.GREEN, "in time");
        progressing.rated(id, Colour.RED, "its date has passed");

        assertThat(progressing.mine(officer, area, id)).satisfies(report -> {
            assertThat(report.computed()).isEqualTo(Colour.GREEN);
            assertThat(report.computedWhy()).isEqualTo("in time");
        });
    }

    @Test
    void officers_see_their_own_promises_inspectors_none_and_the_others_all() {
        var stranger = domain.person(Role.OFFICER, OWN);

        assertThat(open.of(officer, List.of(area))).extracting(OpenAction::id).containsExactly(action);
        assertThat(open.count(officer, List.of(area))).isEqualTo(1);
        assertThat(open.of(stranger, List.of(area))).isEmpty();
        assertThat(open.of(town.inspector(), List.of(area))).isEmpty();
        assertThat(open.count(town.inspector(), List.of(area))).isZero();
        assertThat(open.of(town.director(), List.of(area), 1, 5)).isEmpty();
        assertThat(open.of(town.director(), List.of())).isEmpty();
    }

    @Test
    void no_report_is_asked_for_in_the_month_of_the_signature_nor_of_inspectors() {
        assertThat(progressing.rounds(town.inspector(), area)).isEmpty();
        assertThat(progressing.rounds(town.lead().happening(town.lead().on().plusMonths(2)), area))
                .isNotEmpty()
                .allSatisfy(round ->
                        assertThat(round.month().atDay(1)).isAfter(town.lead().on()));
    }

    @Test
    void whoever_leads_or_directs_reminds_the_owner_of_what_is_not_done() {
        reminding.remind(town.lead(), area, action, "The board asks");
        hidden(() -> reminding.remind(officer, area, action, "Myself"));
        hidden(() -> reminding.remind(domain.person(Role.OBSERVER, OWN), area, action, "Well?"));

        domain.cases.report(officer, area, new ProgressReport("All", "Seen", "", true, Colour.BLUE, ""));

        assertThat(codes(() -> reminding.remind(town.director(), area, action, "Again")))
                .containsExactly("nothingToRemind");
    }

    @Test
    void nobody_reminds_themselves() {
        domain.sign(town, area, town.lead());
        var own = domain.cases.plans.stored(area).orElseThrow().actions().stream()
                .filter(one -> town.lead().person().equals(one.answering()))
                .findFirst()
                .orElseThrow();

        assertThat(codes(() -> reminding.remind(town.lead(), area, own.id(), "Do it")))
                .containsExactly("remindsOneself");
    }

    @Test
    void nothing_is_reported_on_or_put_right_in_an_area_that_has_ended() {
        var id = domain.cases.report(officer, area, said("Half"));
        concluding.conclude(area, AreaState.MET, domain.cases.today(), "seen");

        assertThat(codes(() -> progressing.report(town.lead(), area, action, said("All"))))
                .containsExactly("areaNotOpen");
        assertThat(codes(() -> correct(officer, id, "All", "late"))).containsExactly("areaNotOpen");
        assertThat(codes(() -> reminding.remind(town.lead(), area, action, "Late")))
                .containsExactly("areaNotOpen");
    }

    private void correct(Actor by, UUID id, String words, String reason) {
        progressing.correct(by, area, id, said(words), reason);
    }

    private static ProgressReport said(String words) {
        return report(words, "Nothing yet", "The rest", Colour.GREEN);
    }

    private static ProgressReport report(String words, String changed, String next, @Nullable Colour self) {
        return new ProgressReport(words, changed, next, false, self, "In time");
    }

    private static void hidden(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }
}
