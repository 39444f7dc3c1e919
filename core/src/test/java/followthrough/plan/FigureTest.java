package followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

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
    @ValueSource(strings = {"", "not known", "5 of 20", "March 2027", "between 3 and 5", "better"})
    void anything_else_is_no_number(String typed) {
        assertThat(Figure.read(typed)).isEmpty();
    }
}
