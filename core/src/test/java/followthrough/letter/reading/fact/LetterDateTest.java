package followthrough.letter.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.letter.document.PlainText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterDateTest {

    @Test
    void the_rest_of_a_wrapped_inspection_date_is_no_date_of_the_letter() {
        assertThat(
                        date(
                                "Northmoor Council\n\nInspection dates: 14 January to\n18 January 2013\nLead inspector: Ada Bell\n"))
                .isNull();
        assertThat(date("Date of inspection:\n3 June 2019\nNorthmoor Council\n"))
                .isNull();
    }

    @Test
    void a_line_of_its_own_above_the_salutation_is() {
        assertThat(date("Visit to Northmoor\n\n16 May 2024\n\nMs Cara Dow\n\nDear Ms Dow\n"))
                .isEqualTo(LocalDate.of(2024, 5, 16));
    }

    private static @Nullable LocalDate date(String text) {
        return Facts.of(PlainText.source(text)).letterDate();
    }
}
