package followthrough.web.plan.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import followthrough.plan.Holding;
import followthrough.plan.PlanReading;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Who takes a signed action out of a plan says why, and whoever signs that reads it. */
@WebTest
class DroppedActionTest {

    private static final String WHY = "The partner trains them now";

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    private final MockHttpSession session = new MockHttpSession();
    private TestCase work;
    private String plan;
    private UUID action;

    @BeforeEach
    void a_lead_takes_the_signed_action_out() throws Exception {
        work = TestCase.issued(application, "SPT", "Visits are late.").assigned();
        work.planSigned(work.area(1));
        plan = "/areas/" + work.area(1) + "/plan";
        action = work.bean(PlanReading.class).actions(work.area(1)).get(0).id();
        press("remove-" + action, Map.of()).andExpect(redirectedUrl(plan + "/edit#row-" + action));
        var added = fields(read(work.lead, plan + "/edit?add=action"));
        added.put("actions[0].description", "Hire two managers");
        added.put("actions[0].owner", work.officer.id().toString());
        var due = work.today().plusDays(40);
        added.put("actions[0].due.day", String.valueOf(due.getDayOfMonth()));
        added.put("actions[0].due.month", String.valueOf(due.getMonthValue()));
        added.put("actions[0].due.year", String.valueOf(due.getYear()));
        send(added, "save").andExpect(redirectedUrl(plan));
    }

    @Test
    void the_editor_asks_for_it_and_the_signature_and_the_ledger_tell_it() throws Exception {
        press("submit", Map.of("drops[0].newDateReason", WHY)).andExpect(redirectedUrl(plan + "/edit"));
        var refused = read(work.lead, plan + "/edit");
        assertThat(refused.select("a[href='#drops-0-newDateCode']"))
                .as(refused.select("main").text())
                .isNotEmpty();
        assertThat(refused.select(".govuk-error-summary").text()).contains("signed is dropped: Train every");
        assertThat(refused.select("[name='drops[0].newDateReason']").val()).isEqualTo(WHY);

        press("submit", Map.of("drops[0].newDateCode", "partner")).andExpect(redirectedUrl(plan));
        var told = "Waiting for a partner: " + WHY;
        assertThat(read(work.director, plan + "/sign-off").text()).contains(told);
        assertThat(read(work.director, plan + "/compare").text()).contains("Taken out of the plan", told);
        work.pendingPlanSigned(work.area(1));
        assertThat(read(work.lead, plan + "/compare?from=1&to=2").text()).contains(told);
        assertThat(read(work.lead, plan).text()).contains(told);
        assertThat(read(work.inspector, plan).text()).doesNotContain(WHY);
        assertThat(work.bean(PlanReading.class).holding(work.actor(work.director), work.area(1)))
                .isEqualTo(Holding.EXACT);
        assertThat(read(work.lead, plan + "/edit").select("#drops")).isEmpty();
    }

    @Test
    void autosave_keeps_it_and_the_action_that_comes_back_needs_none() throws Exception {
        var fields = fields(read(work.lead, plan + "/edit"));
        fields.put("drops[0].newDateReason", WHY);
        web.perform(post(plan + "/edit/autosave")
                        .with(request -> {
                            fields.forEach(request::setParameter);
                            return request;
                        })
                        .with(csrf())
                        .with(work.lead.signedIn()))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isEqualTo(200));
        assertThat(read(work.lead, plan + "/edit")
                        .select("[name='drops[0].newDateReason']")
                        .val())
                .isEqualTo(WHY);

        press("undo", Map.of()).andExpect(redirectedUrl(plan + "/edit"));
        assertThat(read(work.lead, plan + "/edit").select("#drops")).isEmpty();
        assertThat(work.bean(PlanReading.class)
                        .stored(work.area(1))
                        .orElseThrow()
                        .actions())
                .anyMatch(kept -> kept.id().equals(action));
    }

    private ResultActions press(String button, Map<String, String> typed) throws Exception {
        var fields = fields(read(work.lead, plan + "/edit"));
        fields.putAll(typed);
        return send(fields, button);
    }

    private ResultActions send(Map<String, String> fields, String button) throws Exception {
        var request = post(plan + "/edit").param("do", button);
        fields.forEach(request::param);
        return web.perform(request.session(session).with(csrf()).with(work.lead.signedIn()));
    }

    private Document read(TestPerson who, String address) throws Exception {
        var request = who.equals(work.lead) ? get(address).session(session) : get(address);
        return Jsoup.parse(web.perform(request.with(who.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static Map<String, String> fields(Document page) {
        var form = (FormElement)
                Objects.requireNonNull(page.select("[data-autosave]").first()).closest("form");
        var found = new LinkedHashMap<String, String>();
        Objects.requireNonNull(form).formData().forEach(field -> found.put(field.key(), field.value()));
        found.remove("_csrf");
        found.remove("do");
        return found;
    }
}
