package followthrough.progress;

import static fixture.Refusing.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import fixture.DomainCases;
import followthrough.shared.Body;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import followthrough.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each authority has its own key to the colours, within bounds; what is finished late stays late. */
@CoreTest
class RagSettingsTest {

    private static final Body OWN = new Body("LEC");

    @Autowired
    DomainCases domain;

    @Autowired
    RagSettings settings;

    @Autowired
    WorkingDays calendar;

    @Test
    void a_director_changes_the_key_of_their_own_authority_and_not_over_somebody_elses_change() {
        var director = domain.person(Role.DIRECTOR, OWN);
        var seen = settings.of(OWN);
        assertThat(seen).isEqualTo(RagThresholds.DEFAULT);

        settings.change(director, key(5, 15, 30, 60, 3, " Late ", seen.version()));

        var changed = settings.of(OWN);
        assertThat(changed.closeDays()).isEqualTo(5);
        assertThat(changed.words(Colour.RED)).isEqualTo("Late");
        assertThat(changed.words(Colour.GREY)).isNotBlank();
        assertThat(settings.of(new Body("POR"))).isEqualTo(RagThresholds.DEFAULT);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> settings.change(director, key(6, 15, 30, 60, 3, "Late", seen.version())));
        settings.change(director, key(6, 15, 30, 60, 3, "Late", changed.version()));
        assertThat(settings.of(OWN).closeDays()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"-1, 20, 40, 60, 3", "10, 0, 40, 60, 3", "10, 20, 19, 60, 3", "10, 20, 40, 261, 3", "10, 20, 40, 60, 0"
    })
    void a_key_out_of_bounds_is_refused(int close, int silent, int longSilent, int slip, int moves) {
        var director = domain.person(Role.DIRECTOR, new Body("POR"));

        assertThat(codes(() -> settings.change(director, key(close, silent, longSilent, slip, moves, "Late", 0))))
                .containsExactly("keyOutOfRange");
        assertThat(codes(() -> settings.change(director, key(10, 20, 40, 60, 3, " ", 0))))
                .containsExactly("keyWithoutWords");
    }

    @Test
    void nobody_but_a_director_changes_a_key() {
        for (var other : List.of(
                domain.person(Role.AREA_LEAD, OWN),
                domain.person(Role.CHIEF_EXECUTIVE, OWN),
                domain.person(Role.INSPECTOR, Body.INSPECTORATE)))
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> settings.change(other, RagThresholds.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06, 2026-01-05, 2026-03-10, 2, false", // from Friday to Tuesday
        "2026-01-02, 2026-03-06, 2026-03-10, 2, true", // that had passed when the case came here
        "2026-03-06, 2026-01-05, 2026-03-06, 0, false",
        "2026-03-06, 2026-01-05, 2026-03-07, 0, false", // on a Saturday
        ", 2026-01-05, 2026-03-10, 0, false",
        "2026-03-06, , 2026-03-10, 0, false"
    })
    void what_was_finished_after_its_date_is_late_by_working_days(
            @Nullable LocalDate due, @Nullable LocalDate live, LocalDate finished, int days, boolean arrived) {
        var late = LateFinish.of(due, live, finished, calendar);

        if (days == 0) assertThat(late).isEmpty();
        else assertThat(late).contains(new LateFinish(finished, days, arrived));
    }

    private static RagThresholds key(
            int close, int silent, int longSilent, int slip, int moves, String red, long version) {
        return new RagThresholds(close, silent, longSilent, slip, moves, red, "At risk", "On track", "Done", version);
    }
}
