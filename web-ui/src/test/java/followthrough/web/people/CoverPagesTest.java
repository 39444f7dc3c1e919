package followthrough.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.people.Covering;
import followthrough.people.Directory;
import followthrough.people.Post;
import followthrough.plan.PlanReading;
import followthrough.shared.CoveredWork;
import followthrough.shared.CoveredWork.Kind;
import followthrough.shared.Role;
import followthrough.statement.StatementSending;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Each page on which whoever covers for something else would act says so instead of asking, and each guessed act is refused. */
@WebTest
class CoverPagesTest {

    private static final String ONLY = "You act for";

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    @Test
    void pages_of_another_kind_of_work_say_for_what_one_covers_and_offer_nothing_to_press() throws Exception {
        var work = work("BOU");
        var acting = covers(work, Kind.AREAS);

        for (var page : new String[] {
            "/areas/" + work.area(1) + "/plan/sign-off",
            "/areas/" + work.area(2) + "/evidence/endorse",
            "/inspections/" + work.inspection + "/statement/send"
        })
            web.perform(get(page).with(acting.signedIn()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("for letters and areas only. This is for")));
        web.perform(get("/tasks").with(acting.signedIn()))
                .andExpect(content().string(containsString(", for letters and areas only. Everything")))
                .andExpect(content().string(containsString("<title>Nothing waits for you")));
    }

    @Test
    void acts_of_another_kind_are_refused_by_guessed_address_and_nothing_is_done() throws Exception {
        var work = work("CBE");
        var acting = covers(work, Kind.AREAS);
        var area = "/areas/" + work.area(1);
        var plans = work.bean(PlanReading.class);
        var seen =
                plans.versions(work.actor(work.director), work.area(1)).get(0).sha256();

        refuses(acting, area + "/plan/sign-off", "sha256", seen, "do", "sign", "declared", "true");
        refuses(acting, area + "/plan/sign-off", "sha256", seen, "do", "return", "comments", "Not yet");
        refuses(
                acting,
                "/areas/" + work.area(2) + "/evidence/endorse",
                "seen",
                "0",
                "do",
                "notReady",
                "comments",
                "No");
        refuses(acting, "/inspections/" + work.inspection + "/statement/send", "declared", "true", "reason", "Late");

        assertThat(plans.stored(work.area(1)).orElseThrow().awaitsSignature()).isTrue();
        assertThat(work.bean(StatementSending.class)
                        .obstaclesToSend(
                                work.actor(work.director),
                                work.inspection,
                                followthrough.statement.StatementPart.Kind.STATEMENT,
                                true))
                .isEmpty();
    }

    @Test
    void a_cover_for_more_than_a_year_or_for_what_somebody_covers_already_is_asked_once_more() throws Exception {
        var work = work("BOU");
        var covering = work.colleague("Dev Patel", Role.OFFICER);
        var today = work.today();
        work.bean(Covering.class)
                .appoint(work.actor(work.director), covering.id(), new CoveredWork(Set.of(Kind.PLANS)), today, today);

        named(work, Kind.STATEMENTS, today.plusYears(10), false)
                .andExpect(content().string(containsString("So it is meant")));
        named(work, Kind.PLANS, today, false)
                .andExpect(content().string(containsString("Dev Patel covers for you in plans until")));
        assertThat(work.bean(Directory.class).coversOf(work.director.id(), today))
                .hasSize(1);
        named(work, Kind.STATEMENTS, today, false).andExpect(status().is3xxRedirection());
        named(work, Kind.PLANS, today.plusYears(10), true).andExpect(status().is3xxRedirection());
        assertThat(work.bean(Directory.class).coversOf(work.director.id(), today))
                .hasSize(3);
        web.perform(get("/acting").with(covering.signedIn()))
                .andExpect(content().string(containsString("For plans, until")));
    }

    private ResultActions named(TestCase work, Kind kind, LocalDate ends, boolean sure) throws Exception {
        var request = post("/account/cover")
                .with(work.director.signedIn())
                .with(csrf())
                .param("standIn", work.officer.id().toString())
                .param("kinds", kind.name());
        for (var day : Map.of("starts", work.today(), "ends", ends).entrySet())
            request.param(day.getKey() + ".day", String.valueOf(day.getValue().getDayOfMonth()))
                    .param(
                            day.getKey() + ".month",
                            String.valueOf(day.getValue().getMonthValue()))
                    .param(day.getKey() + ".year", String.valueOf(day.getValue().getYear()));
        return web.perform(sure ? request.param("sure", "true") : request);
    }

    private TestCase work(String authority) {
        var work = TestCase.askedForStatement(application, authority, "Visits are late.", "Files are thin.")
                .assigned();
        work.planHandedIn(work.area(1));
        work.evidenceAdded(work.area(2), "Audit of files");
        work.evidenceOffered(work.area(2));
        return work;
    }

    private TestPerson covers(TestCase work, Kind... kinds) {
        var deputy = work.colleague("Dev Patel", Role.OFFICER);
        var director = work.director;
        var today = work.today();
        work.bean(Covering.class)
                .appoint(work.actor(director), deputy.id(), new CoveredWork(Set.of(kinds)), today, today);
        return deputy.as(new Post(Role.DIRECTOR, director.post().body(), director.id()));
    }

    private void refuses(TestPerson acting, String address, String... fields) throws Exception {
        var request = post(address).with(acting.signedIn()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        var answer = web.perform(request).andReturn().getResponse();
        var shown = answer.getRedirectedUrl() == null
                ? answer.getContentAsString()
                : web.perform(get(answer.getRedirectedUrl())
                                .with(acting.signedIn())
                                .cookie(answer.getCookies()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(shown).as("%s", address).contains(ONLY, "letters and areas only. This is for");
    }
}
