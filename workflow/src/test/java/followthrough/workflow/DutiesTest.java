package followthrough.workflow;

import static followthrough.workflow.process.TaskKind.checkArea;
import static followthrough.workflow.process.TaskKind.gatherEvidence;
import static followthrough.workflow.process.TaskKind.sendStatement;
import static followthrough.workflow.process.TaskKind.writePlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fixture.Town;
import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.CaseStart;
import followthrough.inspection.FindingKind;
import followthrough.inspection.VisitDetails;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.statement.StatementSending;
import followthrough.verification.Outcome;
import followthrough.verification.Outcomes;
import followthrough.workflow.visit.VisitEffect;
import followthrough.workflow.visit.VisitEffects;
import followthrough.workflow.work.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a visit does to the duties of an earlier inspection, and that all of it comes back when the visit is none. */
class DutiesTest extends ProcessTest {

    @Autowired
    StatementSending statements;

    @Autowired
    AreaRegister areas;

    @Autowired
    Outcomes outcomes;

    @Autowired
    VisitEffects effects;

    @Test
    void only_a_full_reinspection_ends_the_duty_to_send_a_statement() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");

        var monitoring = cases.visit(town, "ilacs-monitoring", clock.today().minusDays(2), first);
        assertThat(openIn(first)).containsExactly(sendStatement, checkArea);
        var focused = cases.visit(town, "ilacs-focused", clock.today().minusDays(2), first);
        assertThat(openIn(first)).containsExactly(sendStatement, checkArea);
        assertThat(told(first, "ilacs-focused").endsStatement()).isFalse();
        assertThat(told(first, "ilacs").endsStatement()).isTrue();

        cases.visit(town, "ilacs", clock.today().minusDays(1), first);
        assertThat(openIn(first)).containsExactly(checkArea);
        assertThat(statements.stored(first).orElseThrow().isOpen()).isFalse();
        cases.inspecting.cancel(town.inspector(), monitoring, "Snow");
        cases.inspecting.cancel(town.inspector(), focused, "Snow");
        assertThat(openIn(first)).containsExactly(checkArea);
    }

    @Test
    void calling_a_visit_off_brings_every_task_with_its_day_and_the_statement_back() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.", "Records are poor.");
        cases.handInPlan(town, first.area(1), "Children are seen");
        var before = dueDates(first);
        var steps = steps(first);
        var due = statements.stored(first).orElseThrow().dueOn();

        clock.isOn(clock.today().plusDays(1));
        var visit = cases.visit(town, first);
        clock.isOn(clock.today().plusDays(9));
        cases.inspecting.cancel(town.inspector(), visit, "The wrong inspection");

        assertThat(dueDates(first)).isEqualTo(before);
        assertThat(steps(first)).isEqualTo(steps);
        assertThat(statements.stored(first).orElseThrow().isOpen()).isTrue();
        assertThat(statements.stored(first).orElseThrow().dueOn()).isEqualTo(due);
    }

    @Test
    void correcting_which_inspection_a_visit_answers_undoes_it_there_and_does_it_here() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var other = cases.underWay(town, "Records are poor.");
        var before = dueDates(first);
        var visit = cases.visit(town, first);
        cases.check(town, first.area(1), visit, Outcome.MET, true);

        cases.inspecting.correctAnswers(town.inspector(), visit, Set.of(other));

        assertThat(dueDates(first)).isEqualTo(before);
        assertThat(openIn(other)).containsExactly(checkArea);
        assertThat(openIn(other.area(1))).containsExactly(checkArea);
        cases.inspecting.correctAnswers(town.inspector(), visit, Set.of(first));
        assertThat(openIn(first.area(1))).as("the verdict is void").containsExactly(checkArea);
        assertThat(openIn(other.area(1))).containsExactly(writePlan, gatherEvidence);
        assertThat(openIn(other)).contains(sendStatement);
    }

    @Test
    void another_full_reinspection_under_way_keeps_the_duty_ended() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var one = cases.visit(town, first);
        var two = cases.visit(town, first);

        cases.inspecting.cancel(town.inspector(), one, "Snow");
        assertThat(openIn(first)).containsExactly(checkArea);
        cases.inspecting.cancel(town.inspector(), two, "Snow");

        assertThat(openIn(first)).containsExactly(sendStatement, writePlan, gatherEvidence);
    }

    @Test
    void a_visit_earlier_than_the_inspection_that_it_answers_is_refused() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var day = cases.inspecting.stored(first).firstDay().minusDays(30);
        var visit = new VisitDetails(town.body(), "ilacs-monitoring", day, day, Set.of(first), CaseStart.AS_IT_HAPPENS);

        assertThat(cases.inspecting.obstaclesToRecord(visit))
                .extracting(Obstacle::code)
                .containsExactly("answersLaterInspection");
        var recorded = cases.inspecting.recordVisit(
                town.inspector(),
                new VisitDetails(town.body(), "ilacs-monitoring", day, day, Set.of(), CaseStart.AS_IT_HAPPENS));
        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> cases.inspecting.correctAnswers(town.inspector(), recorded, Set.of(first)))
                        .obstacles())
                .extracting(Obstacle::code)
                .containsExactly("answersLaterInspection");
    }

    @Test
    void what_a_monitoring_visit_finds_again_goes_on_in_the_same_area_and_a_last_word_opens_the_next() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var monitoring = cases.visit(town, "ilacs-monitoring", clock.today().minusDays(2), first);
        cases.check(town, first.area(1), monitoring, Outcome.PARTLY_MET, false);
        issueRepeating(town, monitoring, first.area(1));
        runTimer(monitoring.value());

        assertThat(areas.stored(monitoring)).isEmpty();
        assertThat(areas.stored(first.area(1)).isOpen()).isTrue();
        assertThat(openIn(first.area(1))).containsExactly(writePlan, gatherEvidence);

        var last = cases.visit(town, first);
        cases.check(town, first.area(1), last, Outcome.NOT_MET, true);
        issueRepeating(town, last, first.area(1));
        assertThat(areas.stored(last.area(1)).predecessor()).isEqualTo(first.area(1));
    }

    @Test
    void what_issuing_would_carry_forward_is_what_it_carries() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.", "Plans are thin.", "Files are lost.", "Calls go unheard.");
        var last = cases.visit(town, first);
        cases.check(town, first.area(1), last, Outcome.NOT_MET, true);
        cases.check(town, first.area(2), last, Outcome.PARTLY_MET, true);
        cases.check(town, first.area(3), last, Outcome.MET, true);
        cases.check(town, first.area(4), last, Outcome.NOT_MET, false);

        assertThat(outcomes.wouldCarryForward(last, List.of(first.area(1))))
                .extracting(Area::reference)
                .containsExactly(first.area(2));
        issueRepeating(town, last, first.area(1));
        assertThat(areas.open(last)).extracting(Area::predecessor).containsExactly(first.area(1), first.area(2));
    }

    private void issueRepeating(Town town, InspectionReference visit, AreaReference earlier) {
        cases.begin(town, visit, FindingKind.AREA_FOR_IMPROVEMENT, "Visits are still late.");
        var finding = cases.letters.newest(visit).findings().get(0).id();
        cases.drafting.repeats(town.inspector(), visit, cases.draftVersion(visit), finding, earlier);
        cases.drafting.submit(town.inspector(), visit, cases.draftVersion(visit));
        cases.approve(town, visit);
    }

    private VisitEffect told(InspectionReference first, String framework) {
        return effects.on(first, framework, clock.today(), false);
    }

    private Map<String, LocalDate> dueDates(InspectionReference inspection) {
        return items.about(inspection).stream()
                .collect(Collectors.toMap(item -> item.kind() + " " + item.subject(), WorkItem::dueOn));
    }

    private List<String> steps(InspectionReference inspection) {
        return engine.createProcessInstanceQuery().processInstanceBusinessKey(inspection.value()).list().stream()
                .flatMap(instance -> engine.getActiveActivityIds(instance.getId()).stream())
                .sorted()
                .toList();
    }
}
