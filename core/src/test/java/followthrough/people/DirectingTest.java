package followthrough.people;

import static followthrough.people.PeopleFixtures.ADMINISTRATOR;
import static followthrough.people.PeopleFixtures.TODAY;
import static followthrough.people.PeopleFixtures.anyEmail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fixture.CoreTest;
import fixture.EstablishedPeople;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@CoreTest
@Transactional
class DirectingTest {

    static final Body TOWN = new Body("DIR");
    static final Body ELSEWHERE = new Body("ELS");

    @Autowired
    EstablishedPeople people;

    @Autowired
    Administering administering;

    @Autowired
    Directing directing;

    @Test
    void a_chief_executive_is_told_which_director_can_and_does_it_once_there_is_none() {
        var dana = person("Dana Okafor", Role.DIRECTOR);
        var chief = actor(person("Peter Lang", Role.CHIEF_EXECUTIVE), Role.CHIEF_EXECUTIVE, TOWN);
        assertThat(directing.mayDirect(actor(dana, Role.DIRECTOR, TOWN), TOWN)).isTrue();
        assertThat(directing.mayDirect(chief, TOWN)).isFalse();
        assertThatThrownBy(() -> directing.mustDirect(chief, TOWN))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.obstacles())
                                .containsExactly(Obstacle.of("directorCanAct", "Dana Okafor")));

        administering.removeMembership(ADMINISTRATOR, dana, new Membership(Role.DIRECTOR, TOWN));

        assertThat(directing.mayDirect(chief, TOWN)).isTrue();
        directing.mustDirect(chief, TOWN);
    }

    @Test
    void a_director_whom_four_eyes_keep_from_it_is_none_who_can() {
        var dana = person("Dana Okafor", Role.DIRECTOR);
        var peter = person("Peter Lang", Role.CHIEF_EXECUTIVE);
        var chief = actor(peter, Role.CHIEF_EXECUTIVE, TOWN);

        assertThat(directing.mayDirect(chief, TOWN, Set.of(dana))).isTrue();
        assertThat(directing.able(TOWN, Set.of(dana))).containsExactly(peter);
        assertThat(directing.able(TOWN, Set.of(dana, peter))).isEmpty();
        assertThat(directing.able(TOWN, Set.of())).containsExactly(dana);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DIRECTOR")
    void nobody_else_finds_anything(Role role) {
        var stranger = actor(PersonId.next(), role, role == Role.CHIEF_EXECUTIVE ? ELSEWHERE : TOWN);

        assertThat(directing.mayDirect(stranger, TOWN)).isFalse();
        assertThatThrownBy(() -> directing.mustDirect(stranger, TOWN)).isInstanceOf(NotFound.class);
    }

    private PersonId person(String name, Role role) {
        return people.register(ADMINISTRATOR, name, anyEmail(), new Membership(role, TOWN));
    }

    private static Actor actor(PersonId person, Role role, Body body) {
        return new Actor(person, role, body, null, TODAY);
    }
}
