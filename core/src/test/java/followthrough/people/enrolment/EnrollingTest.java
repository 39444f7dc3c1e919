package followthrough.people.enrolment;

import static fixture.Refusing.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import fixture.DomainCases;
import followthrough.people.Directory;
import followthrough.people.Membership;
import followthrough.people.PersonSummary;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Role;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** People who come in by a list: each line is looked at first, and then all of them come in or nobody does. Undone after. */
@CoreTest
@Transactional
class EnrollingTest {

    private static final Body OWN = new Body("MIK");

    @Autowired
    DomainCases domain;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient database;

    private Actor administrator;

    @BeforeEach
    void an_administrator() {
        administrator = domain.administrator();
    }

    @Test
    void each_line_is_told_what_is_wrong_with_it_and_nothing_is_changed() {
        var held = directory
                .person(domain.person("Owen Price", Role.OFFICER, OWN).person())
                .orElseThrow()
                .email();
        var twice = row("Nora Bell", address(), Role.OFFICER);

        var looked = enrolling.look(
                administrator,
                List.of(
                        row(" ", address(), Role.OFFICER),
                        row("n".repeat(101), address(), Role.OFFICER),
                        row("Nora Bell", "nobody", Role.OFFICER),
                        new EnrolmentRow(4, "Nora Bell", address(), "", null, OWN),
                        new EnrolmentRow(5, "Nora Bell", address(), "Grand vizier", null, OWN),
                        new EnrolmentRow(6, "Nora Bell", address(), "Director", Role.DIRECTOR, null),
                        twice,
                        twice,
                        row("Owen Price", held, Role.OFFICER)));

        assertThat(looked)
                .extracting(line -> line.problems().stream().map(Obstacle::code).toList())
                .containsExactly(
                        List.of("enrolmentWithoutName"),
                        List.of("enrolmentNameLong"),
                        List.of("enrolmentWithoutAddress"),
                        List.of("enrolmentWithoutPost"),
                        List.of("enrolmentPostUnknown"),
                        List.of("enrolmentWithoutBody"),
                        List.of(),
                        List.of("enrolmentTwice"),
                        List.of("enrolmentHeld"));
        assertThat(people(twice.email())).isEmpty();
    }

    @Test
    void everybody_comes_in_or_nobody() {
        var good = row("Nora Bell", address(), Role.OFFICER);
        var bad = row("", address(), Role.OFFICER);

        assertThat(codes(() -> enrolling.enrol(administrator, List.of(good, bad))))
                .containsExactly("enrolmentWrong");
        assertThat(people(good.email())).isEmpty();
        assertThat(codes(() -> enrolling.enrol(administrator, List.of()))).containsExactly("enrolmentEmpty");
        var crowd = Collections.nCopies(EnrolmentList.LONGEST + 1, good);
        assertThat(codes(() -> enrolling.enrol(administrator, crowd))).containsExactly("enrolmentLong");
    }

    @Test
    void whoever_comes_in_with_two_posts_is_one_person() {
        var email = address();

        var enrolled = enrolling.enrol(
                administrator, List.of(row("Nora Bell", email, Role.OFFICER), row("Nora Bell", email, Role.AREA_LEAD)));

        assertThat(enrolled).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Nora Bell");
            assertThat(one.email()).isEqualTo(email);
        });
        assertThat(people(email)).hasSize(1);
    }

    @Test
    void while_an_administrator_is_alone_posts_hold_and_links_are_shown_at_once() {
        database.sql("delete from app.first_set_up_over").update();
        database.sql("update app.person set password_hash = null").update();

        var enrolled = enrolling.enrol(administrator, List.of(row("Dana Okafor", address(), Role.DIRECTOR)));

        assertThat(enrolled).singleElement().satisfies(one -> {
            assertThat(one.waits()).isFalse();
            assertThat(one.token()).isNotBlank();
        });
        assertThat(people(enrolled.get(0).email()))
                .singleElement()
                .satisfies(
                        person -> assertThat(person.memberships()).containsExactly(new Membership(Role.DIRECTOR, OWN)));
    }

    @Test
    void later_a_post_waits_for_the_word_of_somebody_else_and_no_link_is_shown() {
        database.sql("insert into app.first_set_up_over (at) values (now()) on conflict do nothing")
                .update();

        var enrolled = enrolling.enrol(administrator, List.of(row("Dana Okafor", address(), Role.DIRECTOR)));

        assertThat(enrolled).singleElement().satisfies(one -> {
            assertThat(one.waits()).isTrue();
            assertThat(one.token()).isNull();
        });
        assertThat(people(enrolled.get(0).email()))
                .singleElement()
                .satisfies(person -> assertThat(person.memberships()).isEmpty());
    }

    @Test
    void nobody_but_an_administrator_brings_people_in() {
        var director = domain.person(Role.DIRECTOR, OWN);
        var rows = List.of(row("Nora Bell", address(), Role.OFFICER));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> enrolling.look(director, rows));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> enrolling.enrol(director, rows));
    }

    private List<PersonSummary> people(String email) {
        return directory.search(email, 1, 5).people();
    }

    private static EnrolmentRow row(String name, String email, Role role) {
        return new EnrolmentRow(1, name, email, role.name(), role, OWN);
    }

    private static String address() {
        return UUID.randomUUID() + "@list.example";
    }
}
