package followthrough.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import followthrough.area.AreaRevising;
import followthrough.letter.LetterRevising;
import followthrough.people.Covering;
import followthrough.plan.SigningOff;
import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import followthrough.workflow.process.TaskKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever is shown a task, or what they have done, gets a page behind its link: in each view, at each stage of a case. */
@WebTest
class TaskLinksTest {

    private static final List<String> VIEWS = List.of("to-do", "cover", "waiting", "done");

    @Autowired
    MockMvc web;

    @Autowired
    TestPeople people;

    @Autowired
    ApplicationContext application;

    private final Set<String> seen = new TreeSet<>();
    private final List<String> refused = new ArrayList<>();

    @Test
    void every_task_and_everything_done_leads_its_reader_to_a_page() throws Exception {
        var work = TestCase.askedForStatement(application, "BRK", "First weakness.", "Second weakness.", "Third one.");
        var cast = cast(work);
        walk(cast, work.inspection);
        work.assigned();
        var director = work.actor(work.director);
        var revising = application.getBean(AreaRevising.class);
        var added = revising.proposeToAdd(director, work.inspection, "Dear director,", "it was overlooked");
        walk(cast, work.inspection);

        revising.confirm(work.actor(work.second), added);
        assertThat(titles(work.director, "to-do", work.inspection))
                .contains("Give the area to a lead, who writes the plan")
                .doesNotContain("Write the plan");
        work.planHandedIn(work.area(1));
        work.planSigned(work.area(2));
        work.planHandedIn(work.area(2));
        work.planHandedIn(work.area(3));
        var pending = application.getBean(followthrough.plan.PlanReading.class).versions(director, work.area(3));
        application
                .getBean(SigningOff.class)
                .returnWith(director, work.area(3), pending.get(0).sha256(), "More detail");
        work.evidenceOffered(work.area(2));
        work.figureRecorded(work.area(2)).reported(work.area(2));
        walk(cast, work.inspection);

        application
                .getBean(LetterRevising.class)
                .beginCorrection(work.actor(work.inspector), work.inspection, "a name");
        walk(cast, work.inspection);
        var visit = work.reinspected("Fourth weakness.");
        walk(cast, visit);
        walk(cast, work.inspection);

        assertThat(refused).isEmpty();
        assertThat(titles(work.lead, "done", work.inspection))
                .anyMatch(line -> line.startsWith("Evidence added: Audit"))
                .anyMatch(line -> line.startsWith("Figure of a measure recorded: Contacts at the right level"));
        assertThat(titles(work.officer, "done", work.inspection))
                .anyMatch(line -> line.startsWith("Progress reported: Train every social worker"));
        assertThat(page(work.director, "done", work.inspection)).contains("More detail");
        assertThat(seen)
                .contains(
                        words(TaskKind.checkLetter),
                        words(TaskKind.correctLetter),
                        words(TaskKind.assignAreas),
                        words(TaskKind.sendStatement),
                        words(TaskKind.decideAreaChange),
                        words(TaskKind.writePlan),
                        words(TaskKind.revisePlan),
                        words(TaskKind.signOffPlan),
                        words(TaskKind.signOffChange),
                        words(TaskKind.gatherEvidence),
                        words(TaskKind.endorseEvidence),
                        words(TaskKind.checkArea));
    }

    private List<TestPerson> cast(TestCase work) {
        var standIn = work.colleague("Sam Reid", Role.OFFICER);
        application
                .getBean(Covering.class)
                .appoint(
                        work.actor(work.director),
                        standIn.id(),
                        work.today(),
                        work.today().plusDays(3));
        return List.of(
                work.director,
                work.colleague("Peter Lang", Role.CHIEF_EXECUTIVE),
                work.lead,
                work.officer,
                standIn,
                standIn.as(new followthrough.people.Post(
                        Role.DIRECTOR, work.director.post().body(), work.director.id())),
                work.colleague("Omar Siddiqui", Role.OBSERVER),
                work.inspector,
                work.second);
    }

    private void walk(List<TestPerson> cast, InspectionReference inspection) throws Exception {
        var walked = new HashSet<String>();
        for (var person : cast) for (var view : VIEWS) walk(person, view, inspection, walked);
    }

    private void walk(TestPerson person, String view, InspectionReference inspection, Set<String> walked)
            throws Exception {
        var page = Jsoup.parse(page(person, view, inspection));
        for (var link : page.select("main tbody a.govuk-link")) {
            if (!walked.add(person.name() + person.post() + link.attr("href"))) continue;
            var status = status(person, link.attr("href"));
            seen.add(link.ownText());
            if (status != 200)
                refused.add(status + " " + person.name() + " " + view + " " + link.text() + " " + link.attr("href"));
        }
    }

    /** A page that leads on is followed once. */
    private int status(TestPerson person, String address) throws Exception {
        var answer = answer(person, address);
        var next = answer.getRedirectedUrl();
        return (next == null ? answer : answer(person, next)).getStatus();
    }

    private MockHttpServletResponse answer(TestPerson person, String address) throws Exception {
        return web.perform(get(address).with(person.signedIn())).andReturn().getResponse();
    }

    private List<String> titles(TestPerson person, String view, InspectionReference inspection) throws Exception {
        return Jsoup.parse(page(person, view, inspection))
                .select("main tbody a.govuk-link")
                .eachText();
    }

    private String page(TestPerson person, String view, InspectionReference inspection) throws Exception {
        return web.perform(get("/tasks")
                        .param("view", view)
                        .param("inspection", inspection.value())
                        .with(person.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String words(TaskKind kind) {
        return application.getBean(followthrough.web.Messages.class).text("task." + kind);
    }
}
