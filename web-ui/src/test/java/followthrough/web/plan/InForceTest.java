package followthrough.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fixture.CaseFixtures;
import followthrough.plan.ActionOwner;
import followthrough.plan.Holding;
import followthrough.plan.PlanReading;
import followthrough.plan.SigningOff;
import followthrough.progress.DateAsking;
import followthrough.progress.Progressing;
import followthrough.shared.AreaReference;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import followthrough.workflow.decision.ProgressRating;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What is signed is in force: a change of it stands beside it and is marked, whether written, handed in or returned. */
@WebTest
class InForceTest {

    private static final String SIGNED = "Train every social worker";
    private static final String CHANGED = "Hire two managers";

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    private TestCase work;
    private AreaReference area;
    private UUID action;

    @BeforeEach
    void a_signed_plan_of_which_a_change_leaves_the_only_action_out() {
        work = TestCase.issued(application, "NBL", "Visits are late.").assigned();
        area = work.area(1);
        work.planSigned(area);
        action = work.bean(PlanReading.class).actions(area).get(0).id();
    }

    private void changed() {
        var me = work.actor(work.lead);
        var owner = ActionOwner.of(work.officer.id(), "Owen Price");
        work.bean(CaseFixtures.class)
                .handInPlan(
                        me,
                        area,
                        CaseFixtures.plan(
                                "Families trust us", CHANGED, owner, me.on().plusDays(40)));
    }

    private void returned() {
        var director = work.actor(work.director);
        var version = work.bean(PlanReading.class).versions(director, area).get(0);
        work.bean(SigningOff.class).returnWith(director, area, version.sha256(), "Say how one will know.");
    }

    @Test
    void the_overview_says_what_holds_and_that_a_change_is_under_way() throws Exception {
        var page = "/areas/" + area;
        changed();
        var handedIn = "A change of this plan is under way";
        for (var reader : List.of(work.lead, work.director)) {
            sees(reader, page, SIGNED, handedIn, "Children get help early");
            sees(reader, page, false, CHANGED, "Families trust us");
        }
        returned();
        sees(work.lead, page, SIGNED, handedIn);
        sees(work.colleague("Olga Board", Role.OBSERVER), page, false, CHANGED, handedIn);

        work.planHandedIn(area).pendingPlanSigned(area);
        sees(work.lead, page, false, handedIn);
    }

    @Test
    void the_plan_page_has_the_signed_words_and_then_the_change() throws Exception {
        changed();
        returned();
        for (var reader : List.of(work.lead, work.director, work.officer)) {
            var page = read(reader, "/areas/" + area + "/plan");
            assertThat(page.select("section[aria-labelledby=change]").text())
                    .contains(CHANGED)
                    .doesNotContain(SIGNED);
            page.select("section[aria-labelledby=change], #change ~ ul").remove();
            assertThat(page.select("table").text()).contains(SIGNED).doesNotContain(CHANGED);
        }
        var observer = work.colleague("Olga Board", Role.OBSERVER);
        sees(observer, "/areas/" + area + "/plan", SIGNED);
        sees(observer, "/areas/" + area + "/plan", false, CHANGED);
        sees(work.inspector, "/areas/" + area + "/plan", false, CHANGED);
    }

    @Test
    void a_lead_gives_a_returned_change_up_and_the_plan_stands_as_it_was_signed() throws Exception {
        var reading = work.bean(PlanReading.class);
        var before = reading.stored(area).orElseThrow().content();
        var page = "/areas/" + area + "/plan/take-back";
        changed();
        sees(work.lead, page, "Take the plan back");
        returned();
        sees(work.lead, "/areas/" + area + "/plan", "Give the change up", "Say how one will know");
        sees(work.lead, page, "Give the change of the plan up");
        web.perform(post(page).param("do", "giveUp").with(csrf()).with(work.director.signedIn()))
                .andExpect(status().isNotFound());
        web.perform(post(page).param("do", "giveUp").with(csrf()).with(work.lead.signedIn()))
                .andExpect(redirectedUrl("/areas/" + area + "/plan"));

        assertThat(reading.stored(area).orElseThrow().content()).isEqualTo(before);
        assertThat(reading.holding(work.actor(work.lead), area)).isEqualTo(Holding.EXACT);
        sees(work.lead, "/areas/" + area + "/plan", false, "heading-s\">The director returned", "id=\"change\"");
        sees(work.lead, "/areas/" + area + "/history", "Change of the plan given up");
        sees(work.lead, "/tasks", false, "Revise the change");
        web.perform(post(page).param("do", "giveUp").with(csrf()).with(work.lead.signedIn()))
                .andExpect(content().string(containsString("no change to give up")));
    }

    @Test
    void an_action_that_a_draft_leaves_out_is_rated_reported_on_and_asked_another_date_for() throws Exception {
        changed();
        var ratings = work.bean(ProgressRating.class);
        assertThat(ratings.of(area, work.today())).containsOnlyKeys(action);
        sees(work.lead, "/areas/" + area + "/progress", SIGNED);

        var wanted = work.today().plusDays(70);
        web.perform(multipart("/my-actions/" + action)
                        .param("text", "Half are trained")
                        .param("changed", "Nothing yet")
                        .param("stands", "date")
                        .param("wanted.day", String.valueOf(wanted.getDayOfMonth()))
                        .param("wanted.month", String.valueOf(wanted.getMonthValue()))
                        .param("wanted.year", String.valueOf(wanted.getYear()))
                        .param("reason", "The trainer is ill")
                        .with(csrf())
                        .with(work.officer.signedIn()))
                .andExpect(redirectedUrl("/my-actions"));

        sees(work.officer, "/my-actions", "which is not signed, leaves this action out", "nobody has answered that");
        var signing = read(work.director, "/areas/" + area + "/plan/sign-off").text();
        assertThat(signing)
                .contains("This signature drops an action that was signed", "Another date asked for", "owed no longer")
                .doesNotContain("This signature moves");

        var dates = work.bean(DateAsking.class);
        var lead = work.actor(work.lead);
        var asked = dates.waiting(lead, area, action).orElseThrow();
        returned();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> dates.plan(lead, area, asked.id()))
                .satisfies(refused -> assertThat(refused.obstacles())
                        .extracting(obstacle -> obstacle.code())
                        .containsExactly("dateOfLeftOut"));
        assertThat(dates.waiting(lead, area, action)).isPresent();
        assertThat(work.bean(Progressing.class).of(work.actor(work.officer), area))
                .hasSize(1);
    }

    @Test
    void the_date_that_is_asked_for_stands_beside_every_colour_and_its_owner_sees_the_action_as_amber()
            throws Exception {
        an_action_that_a_draft_leaves_out_is_rated_reported_on_and_asked_another_date_for();
        var asked = "Another date asked for";
        for (var page : List.of("/areas/" + area, "/areas/" + area + "/plan", "/areas/" + area + "/progress"))
            for (var reader : List.of(work.lead, work.director)) sees(reader, page, asked, SIGNED);
        sees(work.officer, "/my-actions", asked, "Amber", "Green");
        sees(work.lead, "/actions", asked, "Amber");
        sees(work.director, "/areas/" + area + "/progress", "The trainer is ill", "Amber");
        var observer = work.colleague("Olga Board", Role.OBSERVER);
        for (var page : List.of("/areas/" + area, "/areas/" + area + "/plan", "/areas/" + area + "/progress"))
            sees(observer, page, false, asked);
    }

    private void sees(TestPerson person, String page, String... said) throws Exception {
        sees(person, page, true, said);
    }

    private void sees(TestPerson person, String page, boolean there, String... said) throws Exception {
        for (var words : said)
            web.perform(get(page).with(person.signedIn()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(there ? containsString(words) : not(containsString(words))));
    }

    private Document read(TestPerson person, String page) throws Exception {
        return Jsoup.parse(web.perform(get(page).with(person.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
