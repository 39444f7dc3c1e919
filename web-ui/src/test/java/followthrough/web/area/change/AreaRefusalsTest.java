package followthrough.web.area.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import followthrough.inspection.PublishedCancelling;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.plan.SigningOff;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Nobody of another authority acts on a case, by whichever address; beyond the table of all routes. */
@WebTest
class AreaRefusalsTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestPeople people;

    @Autowired
    ApplicationContext application;

    /** The rest stands in the table of all routes; here an address holds several acts, or a state decides. */
    @Test
    void only_a_director_asks_to_close_an_area_as_superseded() throws Exception {
        var letter = TestCase.issued(application, "DEV", "Plans are late.", "Files are thin.")
                .assigned();
        var area = "/areas/" + letter.area(1);
        var chief = letter.colleague("Cora Hale", Role.CHIEF_EXECUTIVE);
        var wrong = new ArrayList<String>();
        expect(200, area + "/supersede", letter.director, wrong);
        expect(404, area + "/supersede", chief, wrong);
        expect(404, area + "/supersede", letter.inspector, wrong);
        expect(200, area + "/merge", letter.inspector, wrong);
        expect(404, area + "/merge", letter.lead, wrong);
        expect(404, area + "/plan/sign-off", letter.director, wrong);
        letter.planHandedIn(letter.area(1));
        expect(200, area + "/plan/sign-off", letter.director, wrong);
        expect(200, area + "/plan/versions/1", letter.lead, wrong);
        expect(404, area + "/plan/versions/1", letter.inspector, wrong);
        expect(404, area + "/plan/versions/1", letter.officer, wrong);
        assertThat(wrong).isEmpty();

        letter.bean(PublishedCancelling.class)
                .cancel(letter.actor(letter.second), letter.inspection, "Another council was meant");
        var add = "/inspections/" + letter.inspection + "/areas/add";
        var page = web.perform(get(add).with(letter.director.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("The visit was called off").doesNotContain("name=\"quotation\"");
    }

    @Test
    void nobody_acts_on_a_case_that_is_not_theirs_by_a_guessed_address() throws Exception {
        var letter = TestCase.issued(application, "DON", "Thresholds are not understood.")
                .assigned();
        letter.planHandedIn(letter.area(1));
        var item = letter.evidenceAdded(letter.area(1), "Ours alone");
        var visit = letter.reinspected("Anything");
        var area = "/areas/" + letter.area(1);
        var inspection = "/inspections/" + letter.inspection;
        var acts = List.of(
                area + "/plan/edit?do=submit&outcome=x",
                area + "/plan/sign-off?do=sign&declared=true&sha256=" + "0".repeat(64),
                area + "/plan/sign-off?do=return&comments=x&sha256=" + "0".repeat(64),
                area + "/evidence/offer",
                area + "/evidence/share?item=" + item,
                area + "/evidence/" + item + "/remove?reason=x",
                area + "/evidence/endorse?do=endorse&seen=0",
                area + "/progress?action=" + UUID.randomUUID() + "&text=x&done=true",
                area + "/reassign?lead=" + letter.lead.id(),
                area + "/withdraw?reason=x",
                area + "/merge?reason=x&into=" + letter.area(1),
                area + "/supersede?reason=x",
                area + "/check/" + visit + "?outcome=MET&reason=x&quotation=x",
                area + "/sustained/90?sustained=true&answer=x",
                inspection + "/assign?receivedOn.day=1&receivedOn.month=1&receivedOn.year=2026",
                inspection + "/statement/send?declared=true&seen=x",
                inspection + "/statement/share-draft?declared=true&seen=x",
                inspection + "/statement/supplement?declared=true&seen=x",
                inspection + "/areas/add?quotation=x&reason=x",
                inspection + "/changes/" + UUID.randomUUID() + "?do=confirm");
        var before = area(letter);
        var wrong = new ArrayList<String>();
        for (var stranger : strangers()) {
            for (var act : acts) expectPost(404, act, stranger, wrong);
            expect(404, area + "/evidence/" + item + "/file", stranger, wrong);
        }
        expect(404, area + "/evidence/" + item, letter.inspector, wrong);
        expect(404, area + "/evidence/" + item + "/file", letter.inspector, wrong);
        expect(404, area + "/plan/versions/1", letter.inspector, wrong);
        for (var person : List.of(letter.officer, letter.colleague("Olga Berg", Role.OBSERVER), letter.inspector)) {
            for (var act : acts) {
                if (act.contains("/check/") || act.contains("withdraw") || act.contains("merge") || act.contains("add"))
                    continue;
                if (act.contains("progress") || act.contains("share") || act.contains("remove")) continue;
                expectPost(404, act, person, wrong);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(area(letter)).isEqualTo(before);
    }

    @Test
    void observers_read_what_is_signed_and_endorsed_and_no_drafts() throws Exception {
        var letter = TestCase.issued(application, "BUC", "Thresholds are not understood.")
                .assigned();
        var observer = letter.colleague("Olga Berg", Role.OBSERVER);
        var area = "/areas/" + letter.area(1);
        var wrong = new ArrayList<String>();
        letter.planHandedIn(letter.area(1));
        for (var path : List.of("/plan/versions/1", "/plan/document.pdf", "/plan/export.xlsx"))
            expect(404, area + path, observer, wrong);
        for (var path : List.of("", "/plan", "/progress", "/measures"))
            assertThat(read(area + path, observer)).doesNotContain("Train every", "Children get help early");
        returned(letter, "Say who trains them");
        letter.planSigned(letter.area(1));
        for (var path : List.of("/plan/versions/2", "/plan/document.pdf", "/plan/export.xlsx"))
            expect(200, area + path, observer, wrong);
        drafted(letter, "Words that nobody signed");
        var item = letter.evidenceAdded(letter.area(1), "Audit that is gathered");

        expect(404, area + "/plan/versions/1", observer, wrong);
        expect(404, area + "/plan/export.xlsx", observer, wrong);
        expect(200, area + "/plan/document.pdf", observer, wrong);
        expect(404, area + "/evidence/" + item, observer, wrong);
        expect(404, area + "/evidence/" + item + "/file", observer, wrong);
        for (var path : List.of("", "/plan", "/plan/compare", "/progress", "/measures", "/evidence", "/history"))
            assertThat(read(area + path, observer))
                    .as(path)
                    .doesNotContain("nobody signed", "Say who trains them", "Audit that is gathered");
        assertThat(read("/inspections/" + letter.inspection, observer))
                .doesNotContain("Say who trains them", "Audit that is gathered");
        assertThat(read(area + "/plan", observer)).contains("Children get help early");
        assertThat(read(area + "/progress", observer)).contains("Train every social worker");
        assertThat(read(area + "/measures", observer)).contains("Contacts at the right level");
        assertThat(read(area + "/plan", letter.director)).contains("nobody signed", "Say who trains them");
        assertThat(wrong).isEmpty();
    }

    private void returned(TestCase letter, String comments) {
        var director = letter.actor(letter.director);
        var pending = letter.bean(PlanReading.class).versions(director, letter.area(1));
        letter.bean(SigningOff.class)
                .returnWith(director, letter.area(1), pending.get(0).sha256(), comments);
    }

    private void drafted(TestCase letter, String outcome) {
        var lead = letter.actor(letter.lead);
        var plan = letter.bean(PlanReading.class).working(lead, letter.area(1)).orElseThrow();
        letter.bean(Planning.class)
                .write(lead, letter.area(1), plan.version(), PlanContent.of(outcome, List.of(), List.of()));
    }

    private String read(String path, TestPerson person) throws Exception {
        return web.perform(get(path).with(person.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void an_address_that_is_none_looks_like_one_that_is_not_yours() throws Exception {
        var wrong = new ArrayList<String>();
        var inspector = people.inspector("Ines Ward");
        for (var path : List.of(
                "/areas/nonsense",
                "/areas/DEV-2026-99-A1",
                "/areas/DEV-1999-01-A1/plan/versions/0",
                "/areas/DEV-1999-01-A1/evidence/x",
                "/inspections/DEV-1999-01/checks")) {
            expect(404, path, inspector, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private String area(TestCase letter) {
        var plan = letter.bean(PlanReading.class)
                .working(letter.actor(letter.director), letter.area(1))
                .orElseThrow();
        return plan.version() + plan.state().name() + plan.outcome();
    }

    private List<TestPerson> strangers() {
        var elsewhere = new Body("BNS");
        return List.of(
                people.someone("Dan Ost", Role.DIRECTOR, elsewhere),
                people.someone("Lea Ost", Role.AREA_LEAD, elsewhere),
                people.someone("Obi Ost", Role.OFFICER, elsewhere),
                people.someone("Lou Ost", Role.LETTER_RECORDER, elsewhere),
                people.someone("Cem Ost", Role.CHIEF_EXECUTIVE, elsewhere));
    }

    private void expect(int status, String path, TestPerson person, List<String> wrong) throws Exception {
        var found = web.perform(get(path).with(person.signedIn()))
                .andReturn()
                .getResponse()
                .getStatus();
        if (found != status)
            wrong.add("%s for %s: %d, not %d".formatted(path, person.post().code(), found, status));
    }

    private void expectPost(int status, String path, TestPerson person, List<String> wrong) throws Exception {
        var found = web.perform(post(path).with(csrf()).with(person.signedIn()))
                .andReturn()
                .getResponse()
                .getStatus();
        if (found != status)
            wrong.add("POST %s for %s: %d".formatted(path, person.post().code(), found));
    }
}
