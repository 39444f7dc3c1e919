package followthrough.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectionVisibilityTest {

    static final Body SALTBY = new Body("SAY");

    static final Body NORTHMOOR = new Body("NOM");

    static final LocalDate VISIT = LocalDate.of(2026, 11, 2);

    final Inspection visit = inspection(false);

    @ParameterizedTest
    @EnumSource(names = {"DIRECTOR", "CHIEF_EXECUTIVE", "AREA_LEAD", "OFFICER", "OBSERVER", "LETTER_RECORDER"})
    void an_unissued_visit_is_the_inspectorates_alone(Role role) {
        assertThat(visit.isVisibleTo(actor(role, SALTBY, VISIT))).isFalse();
        assertThat(visit.isVisibleTo(actor(Role.INSPECTOR, Body.INSPECTORATE, VISIT)))
                .isTrue();
    }

    @Test
    void an_announced_visit_shows_from_its_announcement_day() {
        visit.announce(VISIT.minusDays(5));

        assertThat(visit.isVisibleTo(actor(Role.DIRECTOR, SALTBY, VISIT.minusDays(6))))
                .isFalse();
        assertThat(visit.isVisibleTo(actor(Role.DIRECTOR, SALTBY, VISIT.minusDays(5))))
                .isTrue();
        assertThat(visit.isVisibleTo(actor(Role.DIRECTOR, NORTHMOOR, VISIT))).isFalse();
    }

    @Test
    void an_issued_one_is_its_authoritys_and_nobody_elses() {
        visit.issue(VISIT.plusDays(20));

        assertThat(visit.isVisibleTo(actor(Role.DIRECTOR, SALTBY, VISIT))).isTrue();
        assertThat(visit.isVisibleTo(actor(Role.DIRECTOR, NORTHMOOR, VISIT))).isFalse();
        assertThat(visit.isVisibleTo(actor(Role.ADMINISTRATOR, Body.INSTALLATION, VISIT)))
                .isFalse();
    }

    @Test
    void a_case_recorded_from_published_letters_is_drafted_by_its_letter_recorders_alone() {
        var recorded = inspection(true);

        assertThat(recorded.isVisibleTo(actor(Role.LETTER_RECORDER, SALTBY, VISIT)))
                .isTrue();
        assertThat(recorded.isVisibleTo(actor(Role.LETTER_RECORDER, NORTHMOOR, VISIT)))
                .isFalse();
        assertThat(recorded.isVisibleTo(actor(Role.INSPECTOR, Body.INSPECTORATE, VISIT)))
                .isFalse();
        assertThat(recorded.isVisibleTo(actor(Role.DIRECTOR, SALTBY, VISIT))).isFalse();
    }

    @Test
    void a_case_recorded_later_has_a_day_of_its_own() {
        var later = new Inspection(
                new InspectionReference("SAY-2011-01"),
                new VisitDetails(
                        SALTBY,
                        "ucra",
                        LocalDate.of(2011, 6, 1),
                        LocalDate.of(2011, 6, 2),
                        Set.of(),
                        CaseStart.HISTORY),
                false,
                PersonId.next(),
                VISIT);

        assertThat(later.caseDay(VISIT)).isEqualTo(LocalDate.of(2011, 6, 2));
        later.issue(LocalDate.of(2011, 6, 30));
        assertThat(later.caseDay(VISIT)).isEqualTo(LocalDate.of(2011, 6, 30));
        assertThat(visit.caseDay(VISIT.plusYears(1))).isEqualTo(VISIT.plusYears(1));
    }

    static Inspection inspection(boolean fromPublished) {
        return new Inspection(
                new InspectionReference("SAY-2026-01"),
                new VisitDetails(SALTBY, "ilacs", VISIT, VISIT.plusDays(4), Set.of(), CaseStart.AS_IT_HAPPENS),
                fromPublished,
                PersonId.next(),
                VISIT);
    }

    static Actor actor(Role role, Body body, LocalDate on) {
        return new Actor(PersonId.next(), role, body, null, on);
    }
}
