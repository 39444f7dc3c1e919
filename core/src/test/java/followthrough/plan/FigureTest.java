package followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.Obstacle;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5 | % | valueWithComma",
                "12,5 days | days | valueWithComma",
                "-3 | % | valueNoPercentage",
                "101% | per cent of children | valueNoPercentage",
                "at least 90 | % | valueNotNumber",
                "'' | % | valueMissing"
            })
    void a_finding_that_cannot_be_is_refused(String typed, String unit, String code) {
        assertThat(Figure.obstaclesToFinding(typed, unit)).containsExactly(Obstacle.at("figure", code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | %",
                "100% | per cent",
                "12.5 | %",
                "1,200 | children",
                "-3 | % change in referrals",
                "180 | days"
            })
    void what_can_be_is_taken(String typed, String unit) {
        assertThat(Figure.obstaclesToFinding(typed, unit)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60 | 60",
                "95% | 95",
                "95 per cent | 95",
                "at least 1,200 | 1200",
                "fewer than 5 days | 5",
                "≤ 2.5 | 2.5",
                "£3,400 | 3400",
                "-4 | -4",
                "none | 0"
            })
    void a_text_that_names_one_number_is_that_number(String typed, BigDecimal number) {
        assertThat(Figure.read(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not known",
                "5 of 20",
                "March 2027",
                "between 3 and 5",
                "better",
                "around 90",
                "~90",
                "38% %"
            })
    void anything_else_is_no_number(String typed) {
        assertThat(Figure.read(typed)).isEmpty();
        assertThat(Figure.found(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"at least 90", "fewer than 5 days", "≤ 2.5", "over 12", "up to 7"})
    void a_bound_may_be_promised_but_is_not_found(String typed) {
        assertThat(Figure.read(typed)).isPresent();
        assertThat(Figure.found(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"87", "12.5", "-4", "£3,400", "95%", "95 per cent", "12 days", "none"})
    void one_number_is_found(String typed) {
        assertThat(Figure.found(typed)).isEqualTo(Figure.read(typed)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "38% | % | 38%",
                "38 | % | 38%",
                "38% | % of contacts | 38% of contacts",
                "38 per cent | % | 38%",
                "38% | per cent of visits | 38 per cent of visits",
                "12 days | days | 12 days",
                "12 | days | 12 days",
                "nobody asks | | nobody asks"
            })
    void a_unit_is_said_once(String figure, String unit, String said) {
        assertThat(Figure.withUnit(figure, unit == null ? "" : unit)).isEqualTo(said);
    }

    @Test
    void a_guess_is_known_as_one() {
        assertThat(List.of("around 90", "about 5 of 20", "Roughly 80%", "~90", "approx. 12"))
                .allMatch(Figure::isGuess);
        assertThat(List.of("90", "at least 90", "about", "15 of 20")).noneMatch(Figure::isGuess);
    }
}
