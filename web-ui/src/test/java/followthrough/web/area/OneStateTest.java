package followthrough.web.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.plan.PlanReading;
import followthrough.progress.Colour;
import followthrough.progress.ProgressReport;
import followthrough.progress.Progressing;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import java.util.List;
import org.hamcrest.Matcher;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Wherever an area is shown it is said to be at the same place; and what one may not see is not said to be missing. */
@WebTest
class OneStateTest {

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    @Test
    void during_a_visit_every_page_says_that_the_area_is_with_the_inspectors() throws Exception {
        var work = TestCase.issued(application, "SGL", "First weakness.").assigned();
        var area = "/areas/" + work.area(1);
        var inspection = "/inspections/" + work.inspection;
        var writing = allOf(containsString("Plan being written"), not(containsString("With the inspectors")));
        for (var page : List.of(area, inspection, "/areas")) read(work.director, page, writing);

        work.reinspected("Another weakness.");

        var atVisit = allOf(containsString("With the inspectors"), not(containsString("Plan being written")));
        for (var reader : List.of(work.director, work.lead))
            for (var page : List.of(area, area + "/plan", area + "/evidence", inspection, "/areas"))
                read(reader, page, atVisit);
        read(work.inspector, area, containsString("With the inspectors"));
        read(work.lead, "/tasks?inspection=" + work.inspection, not(containsString("/plan/edit")));
    }

    @Test
    void how_those_who_report_see_an_area_stands_beside_the_rules() throws Exception {
        var work = TestCase.issued(application, "TRA", "First weakness.").assigned();
        var area = work.area(1);
        work.planSigned(area);
        read(work.director, "/areas/" + area, not(containsString("Owen Price saw it")));
        var action = work.bean(PlanReading.class)
                .stored(area)
                .orElseThrow()
                .actions()
                .get(0);
        var report = new ProgressReport(
                "One team is trained", "Nothing yet", "Find another trainer", false, Colour.RED, "No trainer came");
        work.bean(Progressing.class).report(work.actor(work.officer), area, action.id(), report);

        for (var reader : List.of(work.director, work.lead))
            read(
                    reader,
                    "/areas/" + area,
                    allOf(
                            containsString("because of its action that stands worst: on track"),
                            containsString("as Owen Price saw it on"),
                            containsString("No trainer came")));
        read(work.director, "/overview", containsString("As those who report see them"));
        for (var reader : List.of(work.officer, work.inspector))
            read(reader, "/areas/" + area, not(containsString("Owen Price saw it")));
    }

    @Test
    void an_inspection_is_where_its_areas_are_also_in_a_case_recorded_later() throws Exception {
        var work = TestCase.recordedLater(application, "BAN", "First weakness.").assigned();
        var inspection = "/inspections/" + work.inspection;
        read(work.director, inspection, containsString("None recorded that you may see"));

        work.reinspected("Another weakness.");

        var atVisit = allOf(
                containsString("The areas are with the inspectors"),
                not(containsString("None recorded that you may see")),
                containsString("With the inspectors"));
        read(work.director, inspection, atVisit);
        var now = Jsoup.parse(web.perform(get(inspection).with(work.director.signedIn()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("[aria-current=step]")
                .text();
        assertThat(now).contains("Re-inspection");
    }

    @Test
    void an_officer_is_not_told_that_there_is_no_evidence_where_others_have_added_some() throws Exception {
        var work = TestCase.issued(application, "BED", "First weakness.").assigned();
        var area = work.area(1);
        work.planSigned(area);
        work.evidenceAdded(area, "Audit of contacts");

        read(work.lead, "/areas/" + area + "/evidence", containsString("Audit of contacts"));
        read(
                work.officer,
                "/areas/" + area + "/evidence",
                allOf(containsString("that you may see"), not(containsString("There is no evidence yet"))));
        read(work.officer, "/areas/" + area, not(containsString("There is no evidence yet")));
    }

    private void read(TestPerson reader, String address, Matcher<String> what) throws Exception {
        web.perform(get(address).with(reader.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(what));
    }
}
