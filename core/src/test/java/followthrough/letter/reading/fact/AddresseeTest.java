package followthrough.letter.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddresseeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monitoring visit to Kingsmere children\u2019s services",
                "Joint inspection: the Lead Partner in Kingsmere",
                "Outcome of the focused visit, Chief Officers\u2019 summary"
            })
    void what_a_letter_is_about_is_nobody_s_name(String title) {
        assertThat(Addressee.of(new Opening(List.of("12 May 2022", title), List.of(), true)))
                .isNull();
    }

    @Test
    void the_person_below_the_title_is_found() {
        var above = List.of(
                "12 May 2022", "Inspection of the Lead Borough", "Ms Ada Bell", "Director of Children\u2019s Services");

        assertThat(Addressee.of(new Opening(above, List.of(), true)))
                .isEqualTo("Ms Ada Bell, Director of Children\u2019s Services");
    }
}
