package followthrough.progress;

import static followthrough.plan.PlanFixtures.AREA;
import static followthrough.plan.PlanFixtures.LEAD;
import static followthrough.plan.PlanFixtures.TODAY;
import static followthrough.plan.PlanFixtures.signed;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.plan.PlanContent.MeasureLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressRulesTest {

    private static final LocalDate LIVE = LocalDate.of(2026, 1, 5);

    @ParameterizedTest
    @CsvSource({
        "60, 95, , UNKNOWN",
        "60, 95, 70, ON_THE_WAY",
        "60, 95, 55, AWAY",
        "60, 95, 60, UNMOVED",
        "60, 95, 95, REACHED",
        "60%, at least 95%, 97, REACHED",
        "11, 2, 12, AWAY",
        "11, 2, 5, ON_THE_WAY",
        "11, fewer than 2, 2, REACHED",
        "not known, 95, 97, UNKNOWN",
        "100, 100, 100, REACHED",
        "100, 100, 98, AWAY"
    })
    void figures_are_seen_from_baseline_and_target(
            String baseline, String target, @Nullable BigDecimal last, Measured shows) {
        var measure = MeasureLine.of("m", "%", baseline, target, "audit", "monthly");

        assertThat(Measured.of(measure, last == null ? List.of() : List.of(BigDecimal.ONE, last)))
                .isEqualTo(shows);
    }

    @Test
    void measures_together_are_reached_only_all_and_away_with_one() {
        assertThat(Measured.together(List.of())).isEqualTo(Measured.UNKNOWN);
        assertThat(Measured.together(List.of(Measured.REACHED, Measured.REACHED)))
                .isEqualTo(Measured.REACHED);
        assertThat(Measured.together(List.of(Measured.REACHED, Measured.UNKNOWN)))
                .isEqualTo(Measured.ON_THE_WAY);
        assertThat(Measured.together(List.of(Measured.REACHED, Measured.AWAY))).isEqualTo(Measured.AWAY);
        assertThat(Measured.together(List.of(Measured.UNMOVED, Measured.UNKNOWN)))
                .isEqualTo(Measured.UNMOVED);
    }

    @ParameterizedTest
    @CsvSource({"GREEN RED, BETTER", "GREEN AMBER RED BLUE, BETTER", "AMBER GREEN, WORSE", "AMBER GREEN AMBER, STEADY"})
    void the_direction_of_travel_is_read_off_the_last_three_reports(String newestFirst, Trend trend) {
        assertThat(Trend.of(
                        Stream.of(newestFirst.split(" ")).map(Colour::valueOf).toList()))
                .contains(trend);
    }

    @Test
    void one_report_has_no_direction() {
        assertThat(Trend.of(List.of(Colour.RED))).isEmpty();
        assertThat(Trend.of(List.of(Colour.GREEN, Colour.GREY))).isEmpty();
        assertThat(Trend.of(List.of(Colour.AMBER, Colour.GREY, Colour.GREEN))).contains(Trend.WORSE);
    }

    @Test
    void no_month_is_asked_for_that_was_over_before_the_case_was_followed_here() {
        var signed = signed();
        var adopted = LocalDate.of(2027, 2, 9);

        assertThat(Rounds.of(List.of(signed), List.of(), adopted, LocalDate.of(2027, 3, 1)))
                .extracting(Round::month)
                .containsExactly(YearMonth.of(2027, 3), YearMonth.of(2027, 2));
    }

    @Test
    void each_month_after_the_signature_asks_for_a_report_and_the_next_one_records_the_miss() {
        var signed = signed();
        var action = signed.actions().get(0);
        var reports = new ArrayList<ProgressUpdate>();

        assertThat(Rounds.of(List.of(signed), reports, LIVE, TODAY)).isEmpty();
        assertThat(Rounds.of(List.of(signed), reports, LIVE, LocalDate.of(2026, 12, 24)))
                .containsExactly(new Round(YearMonth.of(2026, 12), List.of(action), List.of(action), true));

        reports.add(0, report(action, LocalDate.of(2027, 1, 4), false));
        assertThat(Rounds.of(List.of(signed), reports, LIVE, LocalDate.of(2027, 2, 1)))
                .containsExactly(
                        new Round(YearMonth.of(2027, 2), List.of(action), List.of(action), true),
                        new Round(YearMonth.of(2027, 1), List.of(action), List.of(), false),
                        new Round(YearMonth.of(2026, 12), List.of(action), List.of(action), false));
        assertThat(Rounds.of(List.of(signed), reports, LIVE, LocalDate.of(2027, 2, 1)))
                .extracting(Round::isMissed)
                .containsExactly(false, false, true);

        reports.add(0, report(action, LocalDate.of(2027, 2, 3), true));
        assertThat(Rounds.of(List.of(signed), reports, LIVE, LocalDate.of(2027, 3, 9)))
                .extracting(Round::month)
                .doesNotContain(YearMonth.of(2027, 3));
    }

    private static ProgressUpdate report(UUID action, LocalDate on, boolean done) {
        var report = new ProgressReport("Done so far", "Nothing yet", "More", done, Colour.GREEN, "In time");
        return new ProgressUpdate(AREA, action, 1, report, LEAD.happening(on));
    }
}
