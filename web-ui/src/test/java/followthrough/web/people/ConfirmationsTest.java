package followthrough.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMailUtil;
import followthrough.people.Administering;
import followthrough.people.Directory;
import followthrough.people.Membership;
import followthrough.people.signin.ChoosingPassword;
import followthrough.people.signin.HandingOver;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.web.TestMail;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What an administrator once did alone: a link for a director, and the post of one. Each way is tried again. */
@WebTest
class ConfirmationsTest {

    private static final Body TOWN = new Body("BRY");

    @Autowired
    MockMvc web;

    @Autowired
    TestPeople people;

    @Autowired
    Administering administering;

    @Autowired
    HandingOver handingOver;

    @Autowired
    Directory directory;

    @Autowired
    ChoosingPassword choosing;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext application;

    @Value("${followthrough.address}")
    String reachedAt;

    TestPerson ada;
    TestPerson dana;

    @BeforeEach
    void an_administrator_and_a_director() {
        ada = people.administrator("Ada Min");
        dana = people.director("Dana Okafor", TOWN.code());
    }

    @Test
    void a_link_goes_by_mail_to_whoever_it_is_for_and_nobody_else_sees_it() throws Exception {
        send(ada, "/people/" + dana.id() + "/link");
        mail(ada, dana.email()).andExpect(status().isUnprocessableContent());
        var second = people.administrator("Bea Min");
        web.perform(get("/confirmations").with(second.signedIn()))
                .andExpect(content().string(containsString("Send it to them by mail")));
        mail(second, "ada@elsewhere.example")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("is not the one that you saw any more")));

        mail(second, dana.email())
                .andExpect(redirectedUrl("/confirmations"))
                .andExpect(flash().attribute("link", nullValue()));

        assertThat(TestMail.to(dana.email()))
                .singleElement()
                .satisfies(mail -> assertThat(GreenMailUtil.getWholeMessage(mail))
                        .contains(reachedAt + "/set-password/", "Bea Min has confirmed")
                        .doesNotContain("tunnel.example"));
        assertThat(acts()).containsExactly("passwordLinkAsked", "passwordLinkMailed");
        mail(people.administrator("Cy Min"), dana.email())
                .andExpect(content().string(containsString("Bea Min had this link sent to its person by mail on ")));
        web.perform(get("/notices").with(dana.signedIn()))
                .andExpect(content().string(containsString("Bea Min had it sent to you by mail")));
    }

    @Test
    void a_link_goes_to_no_address_that_whoever_asked_for_it_has_just_changed() throws Exception {
        var version = directory.person(dana.id()).orElseThrow().version();
        var own = UUID.randomUUID() + "@elsewhere.example";
        administering.correct(ada.actor(LocalDate.now(clock)), dana.id(), version, "Dana Okafor", own);
        send(ada, "/people/" + dana.id() + "/link");
        var second = people.administrator("Bea Min");
        web.perform(get("/confirmations").with(second.signedIn()))
                .andExpect(content().string(containsString("The e-mail address of Dana Okafor was changed")));
        mail(second, own)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("they have not signed in since")));
        assertThat(TestMail.to(own))
                .noneMatch(mail -> GreenMailUtil.getWholeMessage(mail).contains("/set-password/"));
        send(second, "/confirmations/links/" + dana.id()).andExpect(flash().attributeExists("link"));
    }

    private List<String> acts() {
        return database.sql(
                        "select act from app.audit_entry where subject like ? and act like 'passwordLink%' order by id")
                .param("%" + dana.id() + "%")
                .query(String.class)
                .list();
    }

    private ResultActions mail(TestPerson by, String address) throws Exception {
        return web.perform(post("/confirmations/links/" + dana.id() + "/mail")
                .param("address", address)
                .with(by.signedIn())
                .with(request -> {
                    request.setServerName("tunnel.example");
                    return request;
                })
                .with(csrf()));
    }

    @Test
    void an_administrator_is_not_shown_the_link_that_they_asked_for_by_any_address() throws Exception {
        send(ada, "/people/" + dana.id() + "/link").andExpect(redirectedUrl("/people/" + dana.id()));

        web.perform(get("/people/" + dana.id()).with(ada.signedIn()))
                .andExpect(content().string(containsString("it is shown to somebody else")))
                .andExpect(content().string(not(containsString("/set-password/"))));
        send(ada, "/confirmations/links/" + dana.id())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("it is shown to somebody else")));
        web.perform(get("/confirmations/link").with(ada.signedIn())).andExpect(redirectedUrl("/confirmations"));

        var ruth = people.director("Ruth Ellery", "MED");
        send(ruth, "/confirmations/links/" + dana.id()).andExpect(status().isNotFound());
        send(people.areaLead("Amara", TOWN.code()), "/confirmations/links/" + dana.id())
                .andExpect(status().isNotFound());
        send(dana, "/confirmations/links/" + dana.id()).andExpect(status().isUnprocessableContent());

        send(people.administrator("Ben Min"), "/confirmations/links/" + dana.id())
                .andExpect(flash().attributeExists("link"));
        send(people.administrator("Cy Min"), "/confirmations/links/" + dana.id())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ben Min was shown this link on ")));
        send(ruth, "/confirmations/links/" + dana.id()).andExpect(status().isNotFound());
        web.perform(get("/notices").with(dana.signedIn()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Ada Min asked for a link for your password"),
                                containsString("it was shown to Ben Min"))));
    }

    @Test
    void an_administrator_neither_takes_a_directors_post_nor_confirms_one() throws Exception {
        web.perform(post("/people/" + ada.id() + "/memberships")
                        .param("role", "DIRECTOR")
                        .param("body", TOWN.code())
                        .with(ada.signedIn())
                        .with(csrf()))
                .andExpect(content().string(containsString("cannot be an administrator and act in cases as well")));

        var friend = administering.register(
                ada.actor(LocalDate.now(clock)), "Fred", UUID.randomUUID() + "@example.org", director());
        var request = waiting(friend.value());
        send(ada, "/confirmations/" + request + "/confirm").andExpect(status().isUnprocessableContent());
        send(people.administrator("Ben Min"), "/confirmations/" + request + "/confirm")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("has somebody who confirms its own people")));
        send(people.director("Ruth Ellery", "MED"), "/confirmations/" + request + "/confirm")
                .andExpect(status().isNotFound());
        send(people.director("Ruth Ellery", "MED"), "/confirmations/" + request + "/decline")
                .andExpect(status().isNotFound());

        web.perform(get("/tasks").with(dana.signedIn())).andExpect(content().string(containsString("/confirmations")));
        web.perform(get("/confirmations").with(dana.signedIn()))
                .andExpect(content().string(containsString("Fred")));
        send(dana, "/confirmations/" + request + "/decline").andExpect(redirectedUrl("/confirmations"));
        send(dana, "/confirmations/" + request + "/confirm").andExpect(status().isNotFound());
        web.perform(get("/notices").with(ada.signedIn()))
                .andExpect(content().string(containsString("Fred was not confirmed: Director")));
    }

    @Test
    void whoever_is_appointed_to_cover_is_told_and_the_list_to_choose_from_says_what_people_do() throws Exception {
        var sam = people.areaLead("Sam Reid", TOWN.code());
        web.perform(get("/account/cover").with(dana.signedIn()))
                .andExpect(content().string(containsString("Sam Reid – Area lead")));

        var day = LocalDate.now(clock).plusDays(2);
        application
                .getBean(followthrough.people.Covering.class)
                .appoint(dana.actor(LocalDate.now(clock)), sam.id(), LocalDate.now(clock), day);

        web.perform(get("/notices").with(sam.signedIn()))
                .andExpect(content().string(containsString("You act for Dana Okafor from")));
    }

    @Test
    void what_is_signed_within_a_day_of_a_new_password_by_link_is_marked_where_it_is_read() throws Exception {
        var work = TestCase.askedForStatement(application, "NTY", "First weakness.", "Second weakness.")
                .assigned();
        work.planSigned(work.area(1));
        read(work.lead, "/areas/" + work.area(1) + "/plan", not(containsString("new password")));

        administering.askForLink(people.administrator(), work.director.id());
        var link = handingOver.show(people.second(Body.INSTALLATION), work.director.id());
        choosing.byLink(link, "{noop}somebody else");
        work.planSigned(work.area(2));

        var mark = containsString("(within a day of a new password by link)");
        read(work.lead, "/areas/" + work.area(2) + "/plan", mark);
        read(work.lead, "/areas/" + work.area(2) + "/history", mark);
        read(work.lead, "/inspections/" + work.inspection, mark);
        read(work.lead, "/areas/" + work.area(1) + "/plan", not(mark));
    }

    @Test
    void only_a_password_that_takes_the_place_of_another_is_said_to_mark_what_is_signed() {
        var friend = administering.register(
                ada.actor(LocalDate.now(clock)), "Fred", UUID.randomUUID() + "@example.org", director());
        choosing.byLink(handingOver.show(people.second(Body.INSTALLATION), friend), "{noop}first");
        assertThat(notices(friend.value())).contains("firstPassword").doesNotContain("passwordByLink");

        administering.askForLink(ada.actor(LocalDate.now(clock)), friend);
        choosing.byLink(handingOver.show(people.second(Body.INSTALLATION), friend), "{noop}second");
        assertThat(notices(friend.value())).contains("passwordByLink");
    }

    @Test
    void a_role_is_taken_away_on_a_page_that_says_what_hangs_on_it_and_who_is_the_only_one() throws Exception {
        var only = people.director("Ona Only", "IOS");
        var remove = "/people/" + only.id() + "/memberships/remove";
        read(ada, "/people/" + only.id(), containsString(remove + "?role=DIRECTOR&amp;body=IOS"));
        var alone = containsString("Nobody else is Director");
        read(ada, remove + "?role=DIRECTOR&body=IOS", allOf(alone, containsString("It is their only role")));
        read(ada, remove + "?role=OFFICER&body=IOS", not(containsString("Remove this role")));

        people.director("Otto Other", "IOS");
        read(ada, remove, allOf(not(alone), containsString("Nothing waits for them")));
        web.perform(post(remove)
                        .param("role", "DIRECTOR")
                        .param("body", "IOS")
                        .with(ada.signedIn())
                        .with(csrf()))
                .andExpect(redirectedUrl("/people/" + only.id()));
        read(ada, remove, not(containsString("Remove this role")));
    }

    private List<String> notices(UUID person) {
        return database.sql("select kind from app.notice where person = ?")
                .param(person)
                .query(String.class)
                .list();
    }

    private void read(TestPerson reader, String address, org.hamcrest.Matcher<String> what) throws Exception {
        web.perform(get(address).with(reader.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(what));
    }

    private ResultActions send(TestPerson person, String address) throws Exception {
        return web.perform(post(address).with(person.signedIn()).with(csrf()));
    }

    private UUID waiting(UUID person) {
        var found = database.sql("select id from app.post_request where person = ? and state = 'WAITING'")
                .param(person)
                .query(UUID.class)
                .list();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Membership director() {
        return new Membership(Role.DIRECTOR, TOWN);
    }
}
