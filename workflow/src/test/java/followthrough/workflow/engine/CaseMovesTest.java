package followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.Town;
import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspection.Stage;
import followthrough.inspection.Suspending;
import followthrough.letter.LetterCommenting;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import followthrough.verification.Outcome;
import followthrough.workflow.ProcessTest;
import followthrough.workflow.process.TaskKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionOperations;

/** Cases that began on each version of the diagrams that there has been are moved to the newest and go on to their end. */
class CaseMovesTest extends ProcessTest {

    private static final String WHY = "The newest version says how a signature is withdrawn";

    private static final List<String> DIAGRAMS =
            List.of("improvement-cycle", "area-for-development", "letter-correction", "sustainment-check");

    @Autowired
    ProcessVersions versions;

    @Autowired
    CaseMoves moves;

    @Autowired
    RepositoryService diagrams;

    @Autowired
    SpringProcessEngineConfiguration settings;

    @Autowired
    LetterCommenting commenting;

    @Autowired
    Suspending suspending;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionOperations transaction;

    @AfterEach
    void the_newest_is_deployed_again() throws IOException {
        deployNewest();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-22-drawn", "2026-11-24"})
    void a_case_in_each_state_is_moved_and_goes_to_its_end(String earlier) throws IOException {
        deploy("earlier/" + earlier);
        var begun = new LinkedHashMap<InspectionReference, Town>();
        for (var beginning : beginnings().values()) {
            var town = town();
            begun.put(beginning.apply(town), town);
        }
        var before = newestNumbers();
        deployNewest();

        for (var process : before.entrySet()) {
            assertThat(moves.tryOut(administrator(), process.getKey(), process.getValue()))
                    .allMatch(MoveTrial::wouldMove);
            if (runningOn(process.getKey(), process.getValue()) == 0) continue;
            moves.begin(administrator(), process.getKey(), process.getValue(), WHY);
            assertThat(moves.goOn(2))
                    .as("in batches, which any node goes on with")
                    .isLessThanOrEqualTo(2);
            moves.sweep();
            assertThat(runningOn(process.getKey(), process.getValue()))
                    .as("%s of %s that stayed: %s", process.getKey(), earlier, moves.list(administrator()))
                    .isZero();
        }

        begun.forEach((visit, town) -> {
            goToTheEnd(town, visit);
            assertThat(cases.inspecting.stored(visit).stage())
                    .as("%s of %s", visit, earlier)
                    .isEqualTo(Stage.CLOSED);
            assertThat(isRunning(visit)).isFalse();
        });
    }

    @Test
    void where_the_newest_version_has_no_place_for_a_step_its_cases_stay_and_are_told_with_it() throws IOException {
        deploy("earlier/2026-11-24");
        var town = town();
        var returned = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, returned, "Children are seen");
        cases.returnPlan(town, returned);
        var other = town();
        var written = cases.underWay(other, "Plans are thin.").area(1);
        var from = versions.newest(administrator(), "areaForDevelopment").number();
        var without = text("processes/area-for-development.bpmn")
                .replace("\"revisePlan\"", "\"revisePlanAnew\"")
                .replace(">revisePlan<", ">revisePlanAnew<");
        diagrams.createDeployment()
                .addString("area-for-development.bpmn", without)
                .deploy();

        var trials = moves.tryOut(administrator(), "areaForDevelopment", from);
        assertThat(trials).contains(new MoveTrial("Write the plan", true));
        assertThat(trials)
                .filteredOn(trial -> !trial.wouldMove())
                .extracting(MoveTrial::step)
                .containsExactly("Revise the plan");
        moves.begin(administrator(), "areaForDevelopment", from, WHY);
        moves.sweep();

        var move = moves.list(administrator()).get(0);
        assertThat(move.refused()).contains(new CaseMove.Refusal(returned.value(), "Revise the plan"));
        assertThat(move.waiting()).isZero();
        assertThat(definition(returned.value())).isEqualTo(from);
        assertThat(definition(written.value())).isGreaterThan(from);
        List<String> acts = transaction.execute(one -> audit.about(other.director(), written.value(), 1).stream()
                .map(AuditTrail.Entry::act)
                .toList());
        assertThat(acts).containsExactly("caseMovedToVersion");
        cases.handInPlan(town, returned, "Children are seen in time");
        assertThat(openIn(returned)).contains(TaskKind.signOffPlan);
        deployNewest();
        moves.begin(administrator(), "areaForDevelopment", definition(written.value()), WHY);
        moves.sweep();
    }

    @Test
    void a_suspended_case_is_moved_and_stands_still_afterwards() throws IOException {
        deploy("earlier/2026-11-22");
        var town = town();
        var visit = cases.underWay(town, "Visits are late.");
        var from = newestNumbers();
        deployNewest();
        suspending.suspend(administrator(), visit, "Two councils become one");

        for (var process : List.of("improvementCycle", "areaForDevelopment"))
            moves.begin(administrator(), process, from.getOrDefault(process, 0), WHY);
        moves.sweep();

        assertThat(timersOf(visit.value())).isNotEmpty().allMatch(Job::isSuspended);
        assertThat(timersOf(visit.area(1).value())).isNotEmpty().allMatch(Job::isSuspended);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cases.handInPlan(town, visit.area(1), "Children are seen"));
        suspending.resume(administrator(), visit);
        goToTheEnd(town, visit);
        assertThat(isRunning(visit)).isFalse();
    }

    @Test
    void a_version_tells_which_steps_came_and_went_and_how_many_run_on_it() throws IOException {
        deploy("earlier/2026-11-22-drawn");
        deployNewest();
        var newest = versions.newest(administrator(), "areaForDevelopment");

        assertThat(newest.came()).containsExactly("Plan in place until its signature is withdrawn");
        assertThat(newest.went()).contains("Plan in place");
        assertThat(versions.list(administrator()))
                .filteredOn(version -> version.process().equals("areaForDevelopment"))
                .first()
                .isEqualTo(newest);
    }

    @Test
    void only_administrators_may_and_only_from_an_earlier_version() {
        var town = town();
        var newest = versions.newest(administrator(), "improvementCycle").number();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.list(town.director()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> moves.list(town.inspector()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> moves.tryOut(town.director(), "improvementCycle", 1));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> moves.begin(town.director(), "improvementCycle", 1, WHY));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> moves.begin(administrator(), "improvementCycle", newest, WHY));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> moves.tryOut(administrator(), "nothing", 1));
    }

    /** One case at each place where cases wait. */
    private Map<String, Function<Town, InspectionReference>> beginnings() {
        var all = new LinkedHashMap<String, Function<Town, InspectionReference>>();
        all.put("visit ahead", town -> cases.visit(town, "ucra", clock.today().plusDays(3)));
        all.put("letter to draft", cases::visit);
        all.put("letter to check", town -> {
            var visit = cases.visit(town);
            cases.draft(town, visit, "Visits are late.");
            return visit;
        });
        all.put("draft with the director", town -> {
            var visit = cases.visit(town, "ilacs", clock.today().minusDays(2));
            cases.draft(town, visit, "Visits are late.");
            cases.approve(town, visit);
            return visit;
        });
        all.put("areas to give out", town -> {
            var visit = cases.visit(town);
            cases.draft(town, visit, "Visits are late.", "Plans are thin.");
            cases.approve(town, visit);
            return visit;
        });
        all.put("plan to write", town -> cases.underWay(town, "Visits are late."));
        all.put("plan to sign", town -> handedIn(town));
        all.put("plan to revise", town -> {
            var visit = handedIn(town);
            cases.returnPlan(town, visit.area(1));
            return visit;
        });
        all.put("plan signed", this::signed);
        all.put("change to sign", town -> {
            var visit = signed(town);
            cases.handInPlan(town, visit.area(1), "Children are seen in time");
            return visit;
        });
        all.put("evidence offered", town -> {
            var visit = signed(town);
            cases.offerEvidence(town, visit.area(1));
            return visit;
        });
        all.put("evidence endorsed", this::endorsed);
        all.put("area to check", town -> {
            var visit = endorsed(town);
            cases.visit(town, visit);
            return visit;
        });
        all.put("verdict given, letter awaited", town -> {
            var visit = endorsed(town);
            var later = cases.visit(town, visit);
            cases.draft(town, later);
            cases.check(town, visit.area(1), later, Outcome.MET, true);
            return visit;
        });
        return all;
    }

    private InspectionReference handedIn(Town town) {
        var visit = cases.underWay(town, "Visits are late.");
        cases.handInPlan(town, visit.area(1), "Children are seen");
        return visit;
    }

    private InspectionReference signed(Town town) {
        var visit = handedIn(town);
        cases.signPlan(town, visit.area(1));
        return visit;
    }

    private InspectionReference endorsed(Town town) {
        var visit = signed(town);
        cases.offerEvidence(town, visit.area(1));
        cases.endorse(town, visit.area(1));
        return visit;
    }

    /** Does what waits next, until the cycle is closed. */
    private void goToTheEnd(Town then, InspectionReference visit) {
        var last = cases.inspecting.stored(visit).lastDay();
        if (clock.today().isBefore(last.plusDays(5))) clock.isOn(last.plusDays(5));
        if (openIn(visit).isEmpty()) timersOf(visit.value()).forEach(timer -> jobs.executeJob(timer.getId()));
        var town = today(then);
        if (openIn(visit).contains(TaskKind.draftLetter)) cases.draft(town, visit, "Visits are late.");
        if (openIn(visit).contains(TaskKind.checkLetter)) cases.approve(town, visit);
        if (openIn(visit).contains(TaskKind.commentOnDraft)) comment(town, visit);
        if (openIn(visit).contains(TaskKind.assignAreas)) cases.giveOut(town, visit);
        cases.areas.open(visit).forEach(area -> work(town, area.reference()));
        var later = cases.inspecting.answering(visit).stream().findFirst().map(one -> one.reference());
        var framework = cases.inspecting.stored(visit).framework();
        var check = later.orElseGet(() -> cases.visit(town, framework, last.plusDays(1), visit));
        if (openIn(check).contains(TaskKind.draftLetter)) cases.draft(town, check);
        cases.areas.open(visit).stream()
                .filter(area -> openIn(area.reference()).contains(TaskKind.checkArea))
                .forEach(area -> cases.check(town, area.reference(), check, Outcome.MET, true));
        if (openIn(check).contains(TaskKind.checkLetter)) cases.approve(town, check);
        if (openIn(check).contains(TaskKind.commentOnDraft)) comment(town, check);
        letTheEngineCatchUp();
    }

    private Town today(Town then) {
        return new Town(
                then.body(),
                then.inspector().happening(clock.today()),
                then.second().happening(clock.today()),
                then.director().happening(clock.today()),
                then.lead().happening(clock.today()));
    }

    private void comment(Town town, InspectionReference visit) {
        var draft = commenting.draft(town.director(), visit).orElseThrow();
        commenting.comment(town.director(), visit, draft.version(), "");
    }

    private void work(Town town, AreaReference area) {
        var open = openIn(area);
        if (open.contains(TaskKind.writePlan) || open.contains(TaskKind.revisePlan))
            cases.handInPlan(town, area, "Children are seen soon");
        if (openIn(area).contains(TaskKind.signOffPlan) || openIn(area).contains(TaskKind.signOffChange))
            cases.signPlan(town, area);
        if (openIn(area).contains(TaskKind.gatherEvidence)) cases.offerEvidence(town, area);
        if (openIn(area).contains(TaskKind.endorseEvidence)) cases.endorse(town, area);
    }

    private int definition(String reference) {
        var id = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .singleResult()
                .getProcessDefinitionId();
        return diagrams.getProcessDefinition(id).getVersion();
    }

    @Test
    void a_release_that_changes_one_diagram_makes_a_new_version_of_that_one_alone() throws IOException {
        releaseAsAtStart("");
        var correction = versions.newest(administrator(), "letterCorrection").number();
        var area = versions.newest(administrator(), "areaForDevelopment").number();
        var cycle = versions.newest(administrator(), "improvementCycle").number();

        releaseAsAtStart("<!-- changed by the next release, " + area + " -->");
        assertThat(versions.newest(administrator(), "areaForDevelopment").number())
                .isEqualTo(area + 1);
        assertThat(versions.newest(administrator(), "letterCorrection").number())
                .isEqualTo(correction);
        assertThat(versions.newest(administrator(), "improvementCycle").number())
                .isEqualTo(cycle);
    }

    private void releaseAsAtStart(String added) throws IOException {
        var deployment = diagrams.createDeployment()
                .name(settings.getDeploymentName())
                .enableDuplicateFiltering(settings.isDeployChangedOnly());
        for (var diagram : DIAGRAMS)
            deployment.addString(
                    diagram + ".bpmn",
                    text("processes/" + diagram + ".bpmn") + (diagram.equals("area-for-development") ? added : ""));
        deployment.deploy();
    }

    @Test
    void a_visit_that_nobody_may_know_of_changes_nothing_that_an_administrator_reads() throws IOException {
        deployNewest();
        var newest = versions.newest(administrator(), "improvementCycle").number();
        var secret = cases.visit(town());
        assertThat(definition(secret.value())).isEqualTo(newest);
        deployNewest();
        var before = moves.tryOut(administrator(), "improvementCycle", newest);

        assertThat(runningOn("improvementCycle", newest)).isZero();
        assertThat(moves.begin(administrator(), "improvementCycle", newest, WHY))
                .isZero();
        var begun = moves.list(administrator()).get(0);
        assertThat(begun.waiting()).isZero();
        moves.sweep();
        assertThat(definition(secret.value())).as("and is moved all the same").isGreaterThan(newest);
        assertThat(moves.list(administrator()).get(0)).isEqualTo(begun);
        assertThat(moves.tryOut(administrator(), "improvementCycle", newest)).isEqualTo(before);
        assertThat(moves.begin(administrator(), "improvementCycle", newest, WHY))
                .as("the same where there is nothing")
                .isZero();
    }

    private long runningOn(String process, int number) {
        return versions.get(administrator(), process, number).running();
    }

    private Map<String, Integer> newestNumbers() {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var process : List.of("improvementCycle", "areaForDevelopment"))
            numbers.put(process, versions.newest(administrator(), process).number());
        return numbers;
    }

    private void deployNewest() throws IOException {
        deploy("processes");
    }

    private void deploy(String folder) throws IOException {
        var deployment = diagrams.createDeployment();
        for (var diagram : DIAGRAMS) {
            var file = folder + "/" + diagram + ".bpmn";
            if (new ClassPathResource(file).exists()) deployment.addString(diagram + ".bpmn", text(file));
        }
        deployment.deploy();
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    }
}
