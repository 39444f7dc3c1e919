package followthrough.people;

import static followthrough.people.PeopleFixtures.ADMINISTRATOR;
import static followthrough.people.PeopleFixtures.DIRECTOR;
import static followthrough.people.PeopleFixtures.NORTHMOOR;
import static followthrough.people.PeopleFixtures.OFFICER;
import static followthrough.people.PeopleFixtures.SOUTHWICK;
import static followthrough.people.PeopleFixtures.TODAY;
import static followthrough.people.PeopleFixtures.anyEmail;
import static followthrough.people.PeopleFixtures.directorOfNorthmoor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fixture.CoreTest;
import fixture.EstablishedPeople;
import followthrough.shared.Actor;
import followthrough.shared.CoveredWork;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class CoveringTest {

    @Autowired
    Covering covering;

    @Autowired
    EstablishedPeople people;

    @Autowired
    Administering administering;

    @Autowired
    Directory directory;

    PersonId dana;
    PersonId sam;

    @BeforeEach
    void a_director_and_a_colleague() {
        dana = people.register(ADMINISTRATOR, "Dana Okafor", anyEmail(), DIRECTOR);
        sam = people.register(ADMINISTRATOR, "Sam Reid", anyEmail(), OFFICER);
    }

    @Test
    void the_stand_in_may_act_on_the_first_and_the_last_day_and_not_outside() {
        covering.appoint(directorOfNorthmoor(dana), sam, TODAY.plusDays(2), TODAY.plusDays(4));
        var asDana = new Post(Role.DIRECTOR, NORTHMOOR, dana);

        assertThat(directory.covers(sam, TODAY.plusDays(1))).isEmpty();
        assertThat(directory.covers(sam, TODAY.plusDays(2))).containsExactly(asDana);
        assertThat(directory.covers(sam, TODAY.plusDays(4))).containsExactly(asDana);
        assertThat(directory.covers(sam, TODAY.plusDays(5))).isEmpty();
        assertThat(directory.coversOf(dana, TODAY)).hasSize(1);
    }

    @Test
    void a_cover_ends_when_its_director_says_so_and_only_then() {
        var cover = covering.appoint(directorOfNorthmoor(dana), sam, TODAY, TODAY.plusDays(4));

        assertThatThrownBy(() -> covering.end(directorOfNorthmoor(sam), cover)).isInstanceOf(NotFound.class);
        covering.end(directorOfNorthmoor(dana), cover);

        assertThat(directory.covers(sam, TODAY)).isEmpty();
        assertThat(directory.coversOf(dana, TODAY)).isEmpty();
        assertThatThrownBy(() -> covering.end(directorOfNorthmoor(dana), cover)).isInstanceOf(Refused.class);
    }

    @Test
    void whoever_lost_the_post_or_the_account_is_covered_no_more() {
        covering.appoint(directorOfNorthmoor(dana), sam, TODAY, TODAY.plusDays(4));

        people.join(ADMINISTRATOR, dana, OFFICER);
        administering.removeMembership(ADMINISTRATOR, dana, DIRECTOR);

        assertThat(directory.covers(sam, TODAY)).isEmpty();
    }

    @Test
    void days_that_do_not_fit_are_refused_each_beside_its_field() {
        assertThatThrownBy(
                        () -> covering.appoint(directorOfNorthmoor(dana), sam, TODAY.minusDays(1), TODAY.minusDays(2)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.obstacles())
                                .containsExactly(
                                        Obstacle.at("starts", "coverStartsInThePast", TODAY),
                                        Obstacle.at("ends", "coverEndsBeforeItStarts", TODAY.minusDays(1))));
    }

    @Test
    void a_cover_for_some_kinds_of_work_says_so_and_one_for_none_is_refused() {
        var plans = new CoveredWork(Set.of(CoveredWork.Kind.PLANS));
        covering.appoint(directorOfNorthmoor(dana), sam, plans, TODAY, TODAY);

        assertThat(directory.covers(sam, TODAY)).containsExactly(new Post(Role.DIRECTOR, NORTHMOOR, dana, plans));
        assertThat(directory.coversOf(dana, TODAY)).extracting(CoverView::work).containsExactly(plans);
        assertThatThrownBy(
                        () -> covering.appoint(directorOfNorthmoor(dana), sam, new CoveredWork(Set.of()), TODAY, TODAY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.obstacles())
                                .containsExactly(Obstacle.at("kinds", "coverForNothing")));
    }

    @Test
    void neither_oneself_nor_a_stranger_can_be_the_cover() {
        var stranger = people.register(ADMINISTRATOR, "Stranger", anyEmail(), new Membership(Role.OFFICER, SOUTHWICK));

        assertThatThrownBy(() -> covering.appoint(directorOfNorthmoor(dana), dana, TODAY, TODAY))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> covering.appoint(directorOfNorthmoor(dana), stranger, TODAY, TODAY))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_cover_cannot_be_handed_on_and_only_directors_have_one() {
        var asDana = new Actor(sam, Role.DIRECTOR, NORTHMOOR, dana, TODAY);
        var officer = new Actor(sam, Role.OFFICER, NORTHMOOR, null, TODAY);

        assertThatThrownBy(() -> covering.appoint(asDana, sam, TODAY, TODAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> covering.appoint(officer, dana, TODAY, TODAY)).isInstanceOf(NotFound.class);
    }
}
