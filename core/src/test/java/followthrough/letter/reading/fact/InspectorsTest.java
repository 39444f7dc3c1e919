package followthrough.letter.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.letter.document.PlainText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InspectorsTest {

    @Test
    void the_lead_is_found_where_the_columns_of_a_team_became_one_line() {
        assertThat(inspector("Inspection team\n\nAda Bell HMI, Ofsted Lead inspector Cy Dow, CQC Lead inspector\n"))
                .isEqualTo("Ada Bell");
        assertThat(inspector("Inspection team\n\nAda Bell, Ofsted HMI Lead inspector Cy Dow, CQC Lead inspector\n"))
                .isEqualTo("Ada Bell");
    }

    @Test
    void honours_and_degrees_are_no_part_of_a_name() {
        assertThat(inspector("Dear Ms Lee\n\nAll is well.\n\nYours sincerely\n\nAda Bell OBE QPM\n\nDr Cy Dow, CBE\n"))
                .isEqualTo("Ada Bell and Dr Cy Dow");
    }

    private static @Nullable String inspector(String text) {
        var source = PlainText.source(text);
        var facts = Facts.of(source);
        return Inspectors.of(source.lines(), facts.joined(), facts.opening());
    }
}
