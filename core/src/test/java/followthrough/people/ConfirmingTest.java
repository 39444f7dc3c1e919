package followthrough.people;

import static followthrough.people.PeopleFixtures.TODAY;
import static followthrough.people.PeopleFixtures.anyEmail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fixture.CoreTest;
import followthrough.people.signin.ChoosingPassword;
import followthrough.people.signin.HandingOver;
import followthrough.people.signin.SettingUp;
import followthrough.people.signin.SigningIn;
import followthrough.people.signin.WaitingLink;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Each test undoes its transaction, in which there is nobody but the people it makes. */
@CoreTest
@Transactional
class ConfirmingTest {

    static final Body TOWN = new Body("TWN");
    static final Body ELSEWHERE = new Body("ELS");

    @Autowired
    SettingUp settingUp;

    @Autowired
    Administering administering;

    @Autowired
    Confirming confirming;

    @Autowired
    HandingOver handingOver;

    @Autowired
    ChoosingPassword choosing;

    @Autowired
    Covering covering;

    @Autowired
    Directory directory;

    @Autowired
    SigningIn signingIn;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    EntityManager entities;

    Actor ada = actor(PersonId.next(), Role.ADMINISTRATOR, Body.INSTALLATION);

    @BeforeEach
    void an_empty_installation_with_its_first_administrator() {
        database.sql("update app.person set active = false").update();
        database.sql("delete from app.first_set_up_over").update();
        var first = settingUp.createAdministrator(settingUp.link().orElseThrow(), "Ada Min", anyEmail(), "{noop}x");
        ada = actor(first, Role.ADMINISTRATOR, Body.INSTALLATION);
    }

    @Test
    void the_first_administrator_alone_makes_the_first_director_and_from_their_password_on_it_takes_two() {
        var dana = administering.register(ada, "Dana Okafor", anyEmail(), post(Role.DIRECTOR, TOWN));
        confirming.confirm(ada, waiting(dana));
        choosing.byLink(handingOver.show(ada, dana), "{noop}dana");

        var ruth = administering.register(ada, "Ruth Ellery", anyEmail(), post(Role.DIRECTOR, ELSEWHERE));
        refused(() -> confirming.confirm(ada, waiting(ruth)), "postNeedsSomebodyElse");
        refused(() -> handingOver.show(ada, ruth), "linkNeedsSomebodyElse");
        administering.askForLink(ada, dana);
        refused(() -> handingOver.show(ada, dana), "linkNeedsSomebodyElse");
    }

    @Test
    void a_new_person_can_do_nothing_until_the_director_says_yes() {
        var director = director("Dana Okafor", TOWN);
        var amara = administering.register(ada, "Amara Nwosu", anyEmail(), post(Role.AREA_LEAD, TOWN));
        assertThat(signingIn.standing(amara, TODAY).orElseThrow().posts()).isEmpty();

        refused(() -> confirming.confirm(ada, waiting(amara)), "postNeedsSomebodyElse");
        assertThat(confirming.waiting(director)).extracting(WaitingPost::person).contains(amara);
        confirming.confirm(director, waiting(amara));

        assertThat(directory.memberships(amara)).containsExactly(post(Role.AREA_LEAD, TOWN));
        assertThat(confirming.waiting(director)).isEmpty();
    }

    @Test
    void nobody_of_another_body_knows_of_it_and_nobody_below_a_director_decides() {
        director("Dana Okafor", TOWN);
        var ruth = director("Ruth Ellery", ELSEWHERE);
        var lead = actor(PersonId.next(), Role.AREA_LEAD, TOWN);
        var amara = administering.register(ada, "Amara Nwosu", anyEmail(), post(Role.AREA_LEAD, TOWN));
        var request = waiting(amara);

        for (var stranger :
                new Actor[] {ruth, lead, actor(PersonId.next(), Role.INSPECTION_MANAGER, Body.INSPECTORATE)}) {
            assertThatThrownBy(() -> confirming.confirm(stranger, request)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> confirming.decline(stranger, request)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> handingOver.show(stranger, amara)).isInstanceOf(NotFound.class);
            assertThat(confirming.waiting(stranger)).isEmpty();
            assertThat(handingOver.waiting(stranger)).isEmpty();
        }
        assertThatThrownBy(() -> confirming.confirm(ruth, UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_second_administrator_confirms_while_a_body_has_nobody_and_not_afterwards() {
        var ben = secondAdministrator();
        var dana = administering.register(ada, "Dana Okafor", anyEmail(), post(Role.DIRECTOR, TOWN));
        confirming.confirm(ben, waiting(dana));
        choosing.byLink(handingOver.show(ben, dana), "{noop}dana");

        var peter = administering.register(ada, "Peter Lang", anyEmail(), post(Role.CHIEF_EXECUTIVE, TOWN));
        refused(() -> confirming.confirm(ben, waiting(peter)), "postNeedsItsBody");
        var inspector = administering.register(ada, "Tom", anyEmail(), post(Role.INSPECTOR, Body.INSPECTORATE));
        confirming.confirm(ben, waiting(inspector));
    }

    @Test
    void nobody_confirms_a_post_of_their_own_or_is_shown_a_link_of_their_own() {
        var dana = director("Dana Okafor", TOWN);
        administering.askForPost(ada, dana.person(), post(Role.CHIEF_EXECUTIVE, TOWN));
        refused(() -> confirming.confirm(dana, waiting(dana.person())), "postOfOneself");
        var covering = new Actor(PersonId.next(), Role.DIRECTOR, TOWN, dana.person(), TODAY);
        refused(() -> confirming.confirm(covering, waiting(dana.person())), "postOfOneself");

        administering.askForLink(ada, dana.person());
        refused(() -> handingOver.show(dana, dana.person()), "linkForOneself");
        administering.askForLink(ada, ada.person());
        refused(() -> handingOver.show(ada, ada.person()), "linkForOneself");
    }

    @Test
    void an_administrator_holds_no_other_post_and_covers_for_nobody_whichever_came_first() {
        var dana = director("Dana Okafor", TOWN);
        var ben = secondAdministrator();
        refused(() -> administering.askForPost(ada, ada.person(), post(Role.DIRECTOR, TOWN)), "administratorApart");
        refused(() -> administering.askForPost(ada, ben.person(), post(Role.OFFICER, TOWN)), "administratorApart");
        refused(() -> administering.askForPost(ada, dana.person(), Membership.ADMINISTRATION), "administratorApart");

        var leaving = administering.register(ada, "Lee Ving", anyEmail(), post(Role.OFFICER, TOWN));
        administering.askForPost(ada, leaving, Membership.ADMINISTRATION);
        var asOfficer = confirming.of(dana, leaving).get(0);
        confirming.confirm(dana, asOfficer.id());
        var asAdministrator = waiting(leaving);
        refused(() -> confirming.confirm(ben, asAdministrator), "administratorApart");

        var standIn = person("Sam Reid", post(Role.OFFICER, TOWN), dana);
        covering.appoint(dana, standIn, TODAY, TODAY.plusDays(3));
        administering.removeMembership(ada, standIn, post(Role.OFFICER, TOWN));
        refused(() -> administering.askForPost(ada, standIn, Membership.ADMINISTRATION), "administratorCovers");
    }

    @Test
    void somebody_who_is_both_from_before_cannot_be_appointed_to_cover() {
        var dana = director("Dana Okafor", TOWN);
        database.sql("insert into app.membership (person_id, role, body) values (?, 'OFFICER', 'TWN')")
                .param(ada.person().value())
                .update();
        entities.clear();

        refused(() -> covering.appoint(dana, ada.person(), TODAY, TODAY), "coverByAdministrator");
    }

    @Test
    void where_one_administrator_and_one_director_are_all_that_a_council_has_colleagues_help() {
        var dana = director("Dana Okafor", TOWN);
        var lead = actor(person("Amara", post(Role.AREA_LEAD, TOWN), dana), Role.AREA_LEAD, TOWN);
        administering.askForLink(ada, dana.person());
        assertThat(handingOver.waiting(lead)).extracting(WaitingLink::person).containsExactly(dana.person());

        choosing.byLink(handingOver.show(lead, dana.person()), "{noop}again");
        assertThat(directory.newPasswordBefore(dana.person(), clock.instant())).isPresent();
        assertThat(directory.newPasswordBefore(dana.person(), clock.instant().plus(Duration.ofDays(1))))
                .isEmpty();

        secondAdministrator();
        administering.askForLink(ada, dana.person());
        assertThatThrownBy(() -> handingOver.show(lead, dana.person())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_directors_own_word_makes_the_second_administrator_where_there_is_one_alone() {
        var dana = director("Dana Okafor", TOWN);
        var ben = administering.register(ada, "Ben Min", anyEmail(), Membership.ADMINISTRATION);

        refused(() -> confirming.confirm(ada, waiting(ben)), "postNeedsSomebodyElse");
        confirming.confirm(dana, waiting(ben));

        assertThat(directory.memberships(ben)).containsExactly(Membership.ADMINISTRATION);
    }

    @Test
    void a_link_is_shown_once_and_a_declined_post_is_gone() {
        var dana = director("Dana Okafor", TOWN);
        var amara = administering.register(ada, "Amara Nwosu", anyEmail(), post(Role.AREA_LEAD, TOWN));
        handingOver.show(dana, amara);
        refused(() -> handingOver.show(dana, amara), "linkShownAlready");
        entities.flush();
        database.sql("update app.one_time_link set shown_to = null where person = ?")
                .param(amara.value())
                .update();
        entities.clear();
        assertThatThrownBy(() -> handingOver.show(dana, amara)).isInstanceOf(NotFound.class);

        refused(() -> administering.askForPost(ada, amara, post(Role.AREA_LEAD, TOWN)), "postWaits");
        var request = waiting(amara);
        confirming.decline(dana, request);
        assertThatThrownBy(() -> confirming.confirm(dana, request)).isInstanceOf(NotFound.class);
        assertThat(directory.memberships(amara)).isEmpty();
    }

    @Test
    void whoever_acts_for_several_bodies_gets_their_link_from_none_of_them_alone() {
        var dana = director("Dana Okafor", TOWN);
        var ruth = director("Ruth Ellery", ELSEWHERE);
        var both = person("Sam Reid", post(Role.OFFICER, TOWN), dana);
        administering.askForPost(ada, both, post(Role.OBSERVER, ELSEWHERE));
        confirming.confirm(ruth, waiting(both));
        administering.askForLink(ada, both);

        assertThatThrownBy(() -> handingOver.show(dana, both)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handingOver.show(ruth, both)).isInstanceOf(NotFound.class);
        assertThat(handingOver.show(secondAdministrator(), both)).isNotEmpty();
    }

    @Test
    void a_first_password_takes_nobodys_place_so_nothing_is_marked() {
        var dana = director("Dana Okafor", TOWN);

        assertThat(directory.newPasswordBefore(dana.person(), clock.instant())).isEmpty();
    }

    /** Confirmed and with a password, as the database says it: who may do that is what these tests ask. */
    private Actor director(String name, Body body) {
        var second = actor(PersonId.next(), Role.DIRECTOR, body);
        var person = person(name, post(Role.DIRECTOR, body), second);
        return actor(person, Role.DIRECTOR, body);
    }

    private Actor secondAdministrator() {
        var second = actor(PersonId.next(), Role.ADMINISTRATOR, Body.INSTALLATION);
        var person = person("Ben Min", Membership.ADMINISTRATION, second);
        return actor(person, Role.ADMINISTRATOR, Body.INSTALLATION);
    }

    private PersonId person(String name, Membership post, Actor second) {
        var id = administering.register(ada, name, anyEmail(), post);
        confirming.confirm(second, waiting(id));
        choosing.byLink(handingOver.show(actor(PersonId.next(), Role.ADMINISTRATOR, Body.INSTALLATION), id), "{noop}x");
        return id;
    }

    private UUID waiting(PersonId person) {
        return database.sql("select id from app.post_request where person = ? and state = 'WAITING'")
                .param(person.value())
                .query(UUID.class)
                .single();
    }

    private static Actor actor(PersonId person, Role role, Body body) {
        return new Actor(person, role, body, null, TODAY);
    }

    private static Membership post(Role role, Body body) {
        return new Membership(role, body);
    }

    private static void refused(ThrowingCallable act, String because) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.obstacles())
                                .extracting(Obstacle::code)
                                .containsExactly(because));
    }
}
