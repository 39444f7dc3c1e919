package followthrough.web.plan.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.plan.ActionOwner;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.shared.Role;
import followthrough.web.CountedStatements;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A plan of many actions in an authority of many people is opened and keeps itself with as few statements as a short one. */
@WebTest
class LongPlanTest {

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    @Test
    void opening_and_keeping_costs_no_statement_for_each_action() throws Exception {
        var work = TestCase.issued(application, "CHE", "Visits are late.", "Files are thin.")
                .assigned();
        for (int i = 0; i < 12; i++) work.colleague("Officer " + i, Role.OFFICER);
        write(work, 1, 2);
        write(work, 2, 24);

        assertThat(opened(work, 2)).hasSameSizeAs(opened(work, 1));
        var few = kept(work, 1, "Seen in time");
        assertThat(kept(work, 2, "Seen in time"))
                .as("beside what is stored of each action")
                .hasSizeLessThanOrEqualTo(few.size() + 2);
    }

    List<String> opened(TestCase work, int area) throws Exception {
        return CountedStatements.during(() -> open(work, area));
    }

    List<String> kept(TestCase work, int area, String outcome) throws Exception {
        var fields = fields(open(work, area));
        fields.put("outcome", outcome);
        return CountedStatements.during(() -> send(work, area, fields));
    }

    void send(TestCase work, int area, Map<String, String> fields) throws Exception {
        var request = post("/areas/" + work.area(area) + "/plan/edit/autosave");
        fields.forEach(request::param);
        web.perform(request.with(work.lead.signedIn()).with(csrf())).andExpect(status().isOk());
    }

    String open(TestCase work, int area) throws Exception {
        return web.perform(get("/areas/" + work.area(area) + "/plan/edit").with(work.lead.signedIn()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    static Map<String, String> fields(String page) {
        var fields = new LinkedHashMap<String, String>();
        if (Jsoup.parse(page, "http://127.0.0.1/").selectFirst("form#main-form") instanceof FormElement form)
            form.formData().forEach(field -> fields.put(field.key(), field.value()));
        assertThat(fields).containsKey("outcome");
        return fields;
    }

    static void write(TestCase work, int area, int actions) {
        var owner = ActionOwner.of(work.officer.id(), work.officer.name());
        var lines = new ArrayList<ActionLine>();
        IntStream.rangeClosed(1, actions)
                .forEach(n -> lines.add(
                        ActionLine.of("Train team " + n, owner, work.today().plusDays(30 + n))));
        var content = PlanContent.of(
                "Children are seen in time",
                lines,
                List.of(PlanContent.MeasureLine.of("Seen in time", "%", "60", "90", "audit", "every month")));
        var lead = work.actor(work.lead);
        work.bean(Planning.class).write(lead, work.area(area), 0, content);
        assertThat(work.bean(PlanReading.class).stored(work.area(area))).isPresent();
    }
}
