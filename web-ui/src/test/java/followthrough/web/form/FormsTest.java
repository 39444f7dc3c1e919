package followthrough.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.keeping.FormSeals;
import followthrough.keeping.KeptForms;
import followthrough.keeping.SealedForm;
import followthrough.people.Covering;
import followthrough.people.Post;
import followthrough.plan.PlanReading;
import followthrough.plan.SigningOff;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.Visitor;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What all forms share: kept while typed, led back to when refused, kept for their owner when a session has ended. */
@WebTest
class FormsTest {

    private static final Pattern SEAL =
            Pattern.compile("id=\"main-form\".*?name=\"_form\" value=\"([^\"]+)", Pattern.DOTALL);

    @Autowired
    MockMvc web;

    @Autowired
    TestPeople people;

    @Autowired
    ApplicationContext application;

    @Test
    void a_refused_form_leads_back_to_its_page_where_its_words_and_what_was_wrong_stand_once() throws Exception {
        var letter = workedOn();
        var page = "/areas/" + letter.area(1) + "/progress";
        var session = new MockHttpSession();
        web.perform(sent(page, seal(page, letter.officer, session), letter.officer, session)
                        .param("text", "Two of four are trained"))
                .andExpect(redirectedUrl(page));
        web.perform(get(page).session(session).with(letter.officer.signedIn()))
                .andExpect(content().string(containsString("Two of four are trained</textarea>")))
                .andExpect(content().string(containsString("govuk-error-summary")));
        web.perform(get(page).session(session).with(letter.officer.signedIn()))
                .andExpect(content().string(containsString("Two of four are trained</textarea>")))
                .andExpect(content().string(containsString("Throw it away and start again")))
                .andExpect(content().string(not(containsString("govuk-error-summary"))));
    }

    @Test
    void what_was_typed_for_something_that_others_ended_meanwhile_stands_where_it_is_said_that_it_is_over()
            throws Exception {
        var letter = TestCase.issued(application, "DUR", "Thresholds are not understood.")
                .assigned();
        var area = letter.area(1);
        letter.planHandedIn(area);
        var plan = letter.bean(PlanReading.class)
                .versions(letter.actor(letter.director), area)
                .get(0);
        var page = "/areas/" + area + "/plan/sign-off";
        var session = new MockHttpSession();
        var seal = seal(page, letter.director, session);
        var me = letter.actor(letter.director);
        var earlier = letter.bean(FormSeals.class)
                .seal(new SealedForm(
                        me.person(),
                        me.body(),
                        Post.of(me).code(),
                        page,
                        page + "/gone",
                        "Earlier",
                        "",
                        UUID.randomUUID(),
                        Instant.now()));
        web.perform(sent("/kept", earlier, letter.director, session).param("text", "Said for another row"))
                .andExpect(status().isOk());
        letter.bean(SigningOff.class).signOff(letter.actor(letter.director), area, plan.sha256());

        web.perform(sent(page, seal, letter.director, session)
                        .param("do", "return")
                        .param("sha256", plan.sha256())
                        .param("comment", "Who will <tell> the schools?"))
                .andExpect(redirectedUrl(page));
        web.perform(get(page).session(session).with(letter.director.signedIn()))
                .andExpect(content().string(containsString("No plan waits for a signature here")))
                .andExpect(content().string(containsString("What you typed")))
                .andExpect(content().string(containsString("Who will &lt;tell&gt; the schools?")))
                .andExpect(content().string(not(containsString("Said for another row"))));
    }

    @Test
    void what_was_typed_for_something_that_is_not_there_any_more_stands_on_the_page_that_says_so() throws Exception {
        var letter = workedOn();
        var page = "/areas/" + letter.area(1) + "/progress";
        var session = new MockHttpSession();
        var seal = seal(page, letter.officer, session);
        web.perform(sent("/dates/00000000-0000-0000-0000-000000000001", seal, letter.lead, session)
                        .param("reason", "The course is full until May"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("The course is full until May")));
    }

    @Test
    void a_done_act_ends_what_was_kept_and_starting_again_does_too() throws Exception {
        var letter = workedOn();
        var page = "/areas/" + letter.area(1) + "/progress";
        var session = new MockHttpSession();
        var seal = seal(page, letter.officer, session);
        web.perform(sent("/kept", seal, letter.officer, session).param("text", "Half of them"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Kept at")));
        web.perform(get(page).session(session).with(letter.officer.signedIn()))
                .andExpect(content().string(containsString("Half of them</textarea>")));

        web.perform(sent("/kept/forget", seal, letter.officer, session)).andExpect(redirectedUrl(page));
        web.perform(get(page).session(session).with(letter.officer.signedIn()))
                .andExpect(content().string(not(containsString("Half of them"))));

        var action = letter.bean(PlanReading.class)
                .working(letter.actor(letter.lead), letter.area(1))
                .orElseThrow()
                .actions()
                .get(0)
                .id();
        seal = seal(page, letter.officer, session);
        web.perform(sent("/kept", seal, letter.officer, session).param("text", "Half of them"));
        web.perform(sent(page, seal, letter.officer, session)
                        .param("action", action.toString())
                        .param("text", "Half of them")
                        .param("changed", "Nothing yet")
                        .param("next", "The rest")
                        .param("done", "false")
                        .param("self", "GREEN")
                        .param("rationale", "On time"))
                .andExpect(redirectedUrl(page));
        web.perform(get(page).session(session).with(letter.officer.signedIn()))
                .andExpect(content().string(not(containsString("Half of them</textarea>"))));
    }

    @Test
    void a_refusal_that_no_controller_answers_leads_back_to_the_form_as_well() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        var session = new MockHttpSession();
        var seal = seal("/test/components", dana, session);
        var refused = web.perform(sent("/test/refused", seal, dana, session).param("summary", "Words kept"))
                .andExpect(redirectedUrl("/test/components"))
                .andReturn();
        assertThat(refused.getFlashMap().values().toString()).contains("Dana Okafor");
    }

    @Test
    void too_long_a_text_leads_back_and_is_still_there_to_be_shortened() throws Exception {
        var letter = workedOn();
        var session = new MockHttpSession();
        var other = "/areas/" + letter.area(1) + "/withdraw";
        var seal = seal(other, letter.director, session);
        web.perform(sent(other, seal, letter.director, session).param("reason", "x".repeat(20_001)))
                .andExpect(redirectedUrl(other));
        web.perform(get(other).session(session).with(letter.director.signedIn()))
                .andExpect(content().string(containsString("This is 20,001 characters long")))
                .andExpect(content().string(containsString("x".repeat(20_001))));
    }

    @Test
    void too_much_is_refused_with_words_also_where_no_page_can_be_led_back_to() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        web.perform(post("/account/cover").with(csrf()).with(dana.signedIn()).param("person", "x".repeat(20_001)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Shorten it to 20,000 characters")));
        var many = post("/account/cover").with(csrf()).with(dana.signedIn());
        for (int i = 0; i <= Bounds.MOST_FIELDS; i++) many.param("field" + i, "x");
        web.perform(many)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("more fields than can be sent at once")));
        web.perform(post("/account/cover").with(csrf()).with(dana.signedIn()).param("x".repeat(201), ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("more than 200 characters")));
    }

    @Test
    void a_declaration_is_never_kept() throws Exception {
        var letter = workedOn();
        letter.planHandedIn(letter.area(1));
        var page = "/areas/" + letter.area(1) + "/plan/sign-off";
        var session = new MockHttpSession();
        web.perform(sent("/kept", seal(page, letter.director, session), letter.director, session)
                .param("declared", "true")
                .param("do", "sign")
                .param("comments", "Say by when"));

        web.perform(get(page).session(session).with(letter.director.signedIn()))
                .andExpect(content().string(containsString("Say by when</textarea>")))
                .andExpect(content().string(not(containsString("type=\"checkbox\" value=\"true\" checked"))));
    }

    @Test
    void a_refused_statement_comes_back_without_its_declaration() throws Exception {
        var letter = TestCase.askedForStatement(application, "DUR", "Plans are late.")
                .assigned()
                .statementDue();
        letter.planSigned(letter.area(1));
        var page = "/inspections/" + letter.inspection + "/statement/send";
        var session = new MockHttpSession();
        web.perform(sent(page, seal(page, letter.director, session), letter.director, session)
                        .param("seen", "0".repeat(64))
                        .param("declared", "true"))
                .andExpect(redirectedUrl(page));

        web.perform(get(page).session(session).with(letter.director.signedIn()))
                .andExpect(content().string(containsString("govuk-error-summary")))
                .andExpect(content().string(containsString("name=\"declared\"")))
                .andExpect(content().string(not(containsString("type=\"checkbox\" value=\"true\" checked"))));
    }

    @Test
    void a_pasted_letter_is_kept_while_it_is_typed_though_it_is_longer_than_any_other_field() throws Exception {
        var tom = people.inspector("Tom Brandt");
        var page = "/letters/import";
        var session = new MockHttpSession();
        var pasted = "Children wait too long for help. ".repeat(1_000);
        web.perform(sent("/kept", seal(page, tom, session), tom, session).param("text", pasted))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Kept at")));

        web.perform(get(page).session(session).with(tom.signedIn()))
                .andExpect(content().string(containsString(pasted)))
                .andExpect(content().string(not(containsString("govuk-error-summary"))));
    }

    @Test
    void a_letter_that_came_as_a_file_and_as_a_text_is_refused_and_both_are_kept() throws Exception {
        var tom = people.inspector("Tom Brandt");
        var page = "/letters/import";
        var session = new MockHttpSession();
        var file = new MockPart("file", "letter.txt", "Dear Ms Bell".getBytes(StandardCharsets.UTF_8));
        file.getHeaders().setContentType(MediaType.TEXT_PLAIN);
        web.perform(multipart(page)
                        .part(file)
                        .param("_form", seal(page, tom, session))
                        .param("text", "Dear Mr Quist")
                        .session(session)
                        .with(csrf())
                        .with(tom.signedIn()))
                .andExpect(redirectedUrl(page));

        web.perform(get(page).session(session).with(tom.signedIn()))
                .andExpect(content().string(containsString("You chose a file and also pasted a text")))
                .andExpect(content().string(containsString("letter.txt")))
                .andExpect(content().string(containsString("Dear Mr Quist")));
    }

    @Test
    void what_leads_on_without_being_done_ends_nothing() throws Exception {
        var tom = people.inspector("Tom Brandt");
        var page = "/letters/import/visit";
        var clock = application.getBean(Clock.class);
        var body = tom.actor(LocalDate.now(clock)).body();
        var form = new SealedForm(tom.id(), body, "", page, page, "", "", UUID.randomUUID(), clock.instant());
        var forms = application.getBean(KeptForms.class);
        forms.keep(form, Map.of("visit", List.of("new")), KeptForms.How.REFUSED);

        var seal = application.getBean(FormSeals.class).seal(form);
        web.perform(sent(page, seal, tom, new MockHttpSession()).param("visit", "new"))
                .andExpect(redirectedUrl("/letters/import"));

        assertThat(forms.of(form)).isPresent();
    }

    @Test
    void of_very_many_problems_only_so_many_are_told_at_once() throws Exception {
        var letter = workedOn();
        var session = new MockHttpSession();
        var page = "/areas/" + letter.area(1) + "/withdraw";
        var many = sent(page, seal(page, letter.director, session), letter.director, session);
        for (int i = 0; i < 2 * RefusedForms.MOST_PROBLEMS; i++) many.param("field" + i, "x".repeat(20_001));

        var flash = web.perform(many).andExpect(redirectedUrl(page)).andReturn().getFlashMap();

        assertThat(flash.get("followthrough.problems")).asInstanceOf(LIST).hasSize(RefusedForms.MOST_PROBLEMS);
    }

    @Test
    void what_came_after_the_session_is_shown_to_its_owner_with_what_it_was_and_to_nobody_else() throws Exception {
        var letter = workedOn();
        var page = "/areas/" + letter.area(1) + "/progress";
        var seal = seal(page, letter.officer, new MockHttpSession());
        var ended = new MockHttpSession();
        web.perform(late(page, seal, "Two quiet words").session(ended)).andExpect(redirectedUrl("/session-ended"));
        assertThat(ended.getAttributeNames().asIterator())
                .toIterable()
                .as("nothing of it is held for somebody who is not signed in")
                .noneMatch(name -> String.valueOf(ended.getAttribute(name)).contains("quiet"));

        var ada = letter.colleague("Ada Next", followthrough.shared.Role.OFFICER);
        signIn(ada, ended).andExpect(redirectedUrl("/"));
        web.perform(get("/session-ended").session(ended))
                .andExpect(content().string(not(containsString("quiet words"))));

        var again = new MockHttpSession();
        signIn(letter.officer, again).andExpect(redirectedUrl("/session-ended"));
        web.perform(get("/session-ended").session(again))
                .andExpect(content().string(containsString("Report progress · ")))
                .andExpect(content().string(containsString(letter.area(1).value())))
                .andExpect(content().string(containsString("Two quiet words")))
                .andExpect(content().string(containsString("Text</p>")))
                .andExpect(content().string(containsString("href=\"" + page + "\"")))
                .andExpect(content().string(not(containsString("name=\"text\""))));
    }

    @Test
    void what_came_after_the_session_is_kept_also_where_browsers_do_not_say_from_which_site() throws Exception {
        var letter = workedOn();
        var page = "/areas/" + letter.area(1) + "/progress";
        var seal = seal(page, letter.officer, new MockHttpSession());
        for (var origin : List.of("http://elsewhere.example", "http://ours.example:81", "null"))
            web.perform(overHttp(page, seal).header("Origin", origin)).andExpect(redirectedUrl("/session-ended?lost"));
        web.perform(overHttp(page, seal).header("Origin", "http://ours.example").secure(true))
                .andExpect(redirectedUrl("/session-ended?lost"));
        web.perform(overHttp(page, seal)).andExpect(redirectedUrl("/session-ended?lost"));

        web.perform(overHttp(page, seal).header("Origin", "http://ours.example"))
                .andExpect(redirectedUrl("/session-ended"));
        var again = new MockHttpSession();
        signIn(letter.officer, again).andExpect(redirectedUrl("/session-ended"));
        web.perform(get("/session-ended").session(again))
                .andExpect(content().string(containsString("Two quiet words")));
    }

    private static MockHttpServletRequestBuilder overHttp(String page, String seal) {
        return post(page)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Host", "ours.example")
                .param("_form", seal)
                .param("text", "Two quiet words");
    }

    @Test
    void what_came_after_the_session_names_the_action_that_was_chosen() throws Exception {
        var letter = workedOn();
        var page = "/areas/" + letter.area(1) + "/progress";
        var action = letter.bean(PlanReading.class)
                .working(letter.actor(letter.lead), letter.area(1))
                .orElseThrow()
                .actions()
                .get(0)
                .id();
        web.perform(late(page, seal(page, letter.officer, new MockHttpSession()), "Two quiet words")
                .param("action", action.toString()));

        var again = new MockHttpSession();
        signIn(letter.officer, again).andExpect(redirectedUrl("/session-ended"));
        web.perform(get("/session-ended").session(again))
                .andExpect(content().string(containsString("Chosen: 1. Train every social worker")));
        web.perform(get(page).session(again))
                .andExpect(content().string(containsString("value=\"" + action + "\" checked")));
    }

    @Test
    void a_visitors_refused_form_leads_back_too_and_is_told_once_by_their_own_browser() throws Exception {
        var visitor = new Visitor(web, "192.0.2.77", true);
        visitor.visit("/forgotten-password");
        assertThat(visitor.press("/forgotten-password", "email", " ").getRedirectedUrl())
                .isEqualTo("/forgotten-password");
        assertThat(visitor.visit("/forgotten-password").getContentAsString()).contains("govuk-error-summary");
        assertThat(visitor.visit("/forgotten-password").getContentAsString()).doesNotContain("govuk-error-summary");

        var long_ = "x".repeat(20_001);
        assertThat(visitor.press("/forgotten-password", "email", long_).getRedirectedUrl())
                .isEqualTo("/forgotten-password");
        assertThat(visitor.visit("/forgotten-password").getContentAsString()).contains("20,001 characters");
        assertThat(visitor.cookies()).as("no session").doesNotContainKey("__Host-followthrough");
    }

    @Test
    void an_upload_too_large_to_be_read_leads_back_to_the_words_that_were_kept() throws Exception {
        var letter = workedOn();
        var page = "/areas/" + letter.area(1) + "/progress";
        var session = new MockHttpSession();
        web.perform(sent("/kept", seal(page, letter.officer, session), letter.officer, session)
                        .param("text", "Half of them"))
                .andExpect(status().isOk());

        var answer = new MockHttpServletResponse();
        assertThat(application.getBean(TooLarge.class).leadBack(unread(page, page), answer))
                .contains(page);
        var told = Objects.requireNonNull(answer.getCookie("followthrough-refused"));
        web.perform(get(page).session(session).cookie(told).with(letter.officer.signedIn()))
                .andExpect(content().string(containsString("The file is too large")))
                .andExpect(content().string(containsString("Half of them</textarea>")));
    }

    @Test
    void of_an_upload_too_large_to_be_kept_while_typing_the_open_page_is_told_and_no_other() throws Exception {
        var answer = new MockHttpServletResponse();
        var tooLarge = application.getBean(TooLarge.class);
        assertThat(tooLarge.tellsScript(unread("/letters/import", "/letters/import"), answer))
                .isFalse();
        assertThat(tooLarge.leadBack(unread("/kept", "/letters/import"), answer))
                .isEmpty();
        assertThat(answer.getCookies()).isEmpty();

        assertThat(tooLarge.tellsScript(unread("/kept", "/letters/import"), answer))
                .isTrue();
        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(answer.getContentAsString()).startsWith("The file is too large: it is neither");
    }

    private static MockHttpServletRequest unread(String address, String page) {
        var request = new MockHttpServletRequest("POST", address);
        request.addHeader("Sec-Fetch-Site", "same-origin");
        request.addHeader("Referer", "http://localhost" + page);
        return request;
    }

    @Test
    void what_is_no_text_leads_back_with_what_is_left_of_it() throws Exception {
        var letter = workedOn();
        var page = "/areas/" + letter.area(1) + "/progress";
        var session = new MockHttpSession();
        web.perform(sent(page, seal(page, letter.officer, session), letter.officer, session)
                        .param("_once", UUID.randomUUID().toString())
                        .param("text", "Two of\u0000 four"))
                .andExpect(redirectedUrl(page));
        web.perform(get(page).session(session).with(letter.officer.signedIn()))
                .andExpect(content().string(containsString("cannot be seen or stored")))
                .andExpect(content().string(containsString("Two of four</textarea>")));
    }

    @Test
    void a_form_opened_for_somebody_else_is_not_done_as_oneself_and_its_words_wait_for_who_it_was() throws Exception {
        var letter = workedOn();
        var sam = letter.colleague("Sam Reid", Role.AREA_LEAD);
        var today = LocalDate.now(application.getBean(Clock.class));
        application.getBean(Covering.class).appoint(letter.director.actor(today), sam.id(), today, today.plusDays(1));
        var forDirector = new Post(Role.DIRECTOR, new Body("DUR"), letter.director.id());
        var page = "/areas/" + letter.area(1) + "/withdraw";
        var session = new MockHttpSession();
        var seal = seal(page, sam.as(forDirector), session);

        web.perform(sent(page, seal, sam, session).param("reason", "In her name"))
                .andExpect(redirectedUrl("/acting"));
        web.perform(get("/acting").session(session).with(sam.signedIn()))
                .andExpect(content().string(containsString("Nothing was done: you opened that page acting for ")));
        web.perform(get("/acting").session(session).with(sam.signedIn()))
                .andExpect(content().string(not(containsString("Nothing was done"))));

        web.perform(sent("/acting", seal, sam, session).param("post", forDirector.code()))
                .andExpect(redirectedUrl(page));
        web.perform(get(page).session(session).with(sam.as(forDirector).signedIn()))
                .andExpect(content().string(containsString("In her name</textarea>")));
    }

    @Test
    void what_nobody_can_see_is_left_out_of_what_is_kept_while_typing() throws Exception {
        var letter = workedOn();
        var page = "/areas/" + letter.area(1) + "/progress";
        var session = new MockHttpSession();
        web.perform(sent("/kept", seal(page, letter.officer, session), letter.officer, session)
                        .param("text", "Two of\u0000 four\ud83d"))
                .andExpect(status().isOk());
        web.perform(get(page).session(session).with(letter.officer.signedIn()))
                .andExpect(content().string(containsString("Two of four</textarea>")));
    }

    @Test
    void a_form_of_another_site_or_with_a_changed_seal_is_not_kept() throws Exception {
        var letter = workedOn();
        var page = "/areas/" + letter.area(1) + "/progress";
        var seal = seal(page, letter.officer, new MockHttpSession());
        web.perform(late(page, seal + "x", "Two quiet words")).andExpect(redirectedUrl("/session-ended?lost"));
        web.perform(post(page)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("_form", seal)
                        .param("text", "Two quiet words"))
                .andExpect(redirectedUrl("/session-ended?lost"));
        signIn(letter.officer, new MockHttpSession()).andExpect(redirectedUrl("/"));
    }

    @Test
    void passwords_are_never_kept() throws Exception {
        var dana = people.director("Dana Okafor", "NMR");
        var seal = seal("/account/password", dana, new MockHttpSession());
        web.perform(late("/account/password", seal, "x")
                .param("current", "two quiet words")
                .param("password", "three quiet words")
                .param("again", "three quiet words"));

        var kept = application.getBean(KeptForms.class).interrupted(dana.id());

        assertThat(kept)
                .singleElement()
                .satisfies(form -> assertThat(form.words())
                        .containsKey("text")
                        .doesNotContainKeys("current", "password", "again"));
    }

    @Test
    void the_script_is_told_that_the_session_has_ended_and_that_its_words_are_kept() throws Exception {
        var letter = workedOn();
        var page = "/areas/" + letter.area(1) + "/progress";
        var seal = seal(page, letter.officer, new MockHttpSession());
        web.perform(late("/kept", seal, "Two quiet words"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("What you typed is kept")));
        web.perform(late("/kept", "", "Two quiet words"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("could not be kept")));
    }

    private TestCase workedOn() {
        var letter = TestCase.issued(application, "DUR", "Plans are late.").assigned();
        return letter.planSigned(letter.area(1));
    }

    private String seal(String page, TestPerson person, MockHttpSession session) throws Exception {
        var drawn =
                web.perform(get(page).session(session).with(person.signedIn())).andReturn();
        var seal = SEAL.matcher(drawn.getResponse().getContentAsString());
        assertThat(seal.find()).as("a sealed form at " + page).isTrue();
        return Objects.requireNonNull(seal.group(1));
    }

    private static MockHttpServletRequestBuilder sent(
            String address, String seal, TestPerson person, MockHttpSession session) {
        return post(address)
                .session(session)
                .with(csrf())
                .with(person.signedIn())
                .param("_form", seal);
    }

    private static MockHttpServletRequestBuilder late(String address, String seal, String words) {
        return post(address)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Sec-Fetch-Site", "same-origin")
                .param("_form", seal)
                .param("text", words);
    }

    private org.springframework.test.web.servlet.ResultActions signIn(TestPerson person, MockHttpSession session)
            throws Exception {
        return web.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("email", person.email())
                .param("password", TestPeople.PASSWORD));
    }
}
