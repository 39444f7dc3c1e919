package followthrough.workflow.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.verification.Outcome;
import followthrough.workflow.ProcessTest;
import followthrough.workflow.map.MapStep.State;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xml.sax.InputSource;

class ProcessMapTest extends ProcessTest {

    @Autowired
    ProcessMap map;

    @Test
    void a_map_marks_what_is_done_what_is_current_and_what_is_left_out() throws Exception {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");

        var cycle = drawn(town.director(), first);

        assertThat(states(cycle))
                .containsEntry("assignAreas", State.DONE)
                .containsEntry("sendStatement", State.CURRENT)
                .containsEntry("improveAreas", State.CURRENT)
                .containsEntry("closeCycle", State.AHEAD)
                .containsEntry("commentOnDraft", State.LEFT_OUT)
                .containsEntry("closeAtOnce", State.LEFT_OUT);
        assertThat(cycle.svg()).doesNotContain("style").doesNotContain("<script");
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(cycle.svg())))
                .getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        keep("cycle", cycle.svg());
    }

    @Test
    void the_text_twin_names_every_step_with_who_does_it() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);

        var steps = drawn(town.lead(), area).steps();

        assertThat(steps).allSatisfy(step -> {
            assertThat(step.name()).isNotBlank();
            assertThat(step.who()).isNotBlank();
        });
        assertThat(steps)
                .filteredOn(step -> step.id().equals("writePlan"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.who()).isEqualTo("Area lead");
                    assertThat(step.state()).isEqualTo(State.CURRENT);
                    assertThat(step.since()).isNotNull();
                });
    }

    @Test
    void an_authority_never_sees_whether_a_verdict_was_given_before_it_is_published() throws Exception {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var area = first.area(1);
        var visit = cases.visit(town, first);
        var before = drawn(town.director(), area);
        var seen = drawn(town.inspector(), area);

        cases.check(town, area, visit, Outcome.MET, true);

        assertThat(drawn(town.director(), area)).isEqualTo(before);
        assertThat(drawn(town.inspector(), area)).isNotEqualTo(seen);
        keep("area-checked", drawn(town.director(), area).svg());
    }

    @Test
    void inspectors_never_see_how_far_an_unsigned_plan_or_unendorsed_evidence_is() throws Exception {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        var before = drawn(town.inspector(), area);

        cases.handInPlan(town, area, "Children are seen");
        cases.offerEvidence(town, area);
        assertThat(drawn(town.inspector(), area)).isEqualTo(before);
        keep("area-at-work", drawn(town.director(), area).svg());

        cases.signPlan(town, area);
        cases.endorse(town, area);
        assertThat(states(drawn(town.inspector(), area)))
                .containsEntry("signOffPlan", State.DONE)
                .containsEntry("endorseEvidence", State.DONE);
    }

    @Test
    void
            a_map_of_an_unissued_inspection_shows_an_authority_nothing_and_after_an_announcement_only_that_it_is_with_the_inspectors() {
        var town = town();
        var visit = cases.visit(town);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drawn(town.director(), visit));
        cases.inspecting.announce(town.inspector(), visit);
        var before = drawn(town.director(), visit);

        cases.draft(town, visit, "Visits are late.");

        assertThat(drawn(town.director(), visit)).isEqualTo(before);
        assertThat(states(before))
                .containsEntry("draftLetter", State.CURRENT)
                .containsEntry("checkLetter", State.CURRENT);
    }

    private MapView drawn(Actor reader, InspectionReference inspection) {
        return map.of(reader, inspection).orElseThrow();
    }

    private MapView drawn(Actor reader, AreaReference area) {
        return map.of(reader, area).orElseThrow();
    }

    private static Map<String, State> states(MapView view) {
        return view.steps().stream().collect(Collectors.toMap(MapStep::id, MapStep::state));
    }

    /** For people to look at after a build. */
    private static void keep(String name, String svg) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "maps"));
        Files.writeString(folder.resolve(name + ".svg"), svg);
    }
}
