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

    @Test
    void degrees_in_any_number_are_no_part_of_a_name() {
        assertThat(inspector("Lead inspector: Dr Ada McNair BSc MB ChB MSc DCH FRCA\n\nAll is well.\n"))
                .isEqualTo("Dr Ada McNair");
    }

    @Test
    void officials_who_sign_for_their_inspectorates_are_signatories_and_only_the_first_stands_for_the_inspectors() {
        var letter = """
                Dear local partnership

                All is well.

                Yours sincerely

                Ada Bell
                National Director Regulation and Social Care, Ofsted

                Dr Cy O’Dow BSc MB ChB FRCA
                Chief Inspector of Health Care, CQC
                """;
        assertThat(inspector(letter)).isEqualTo("Ada Bell");
        assertThat(Inspectors.signatories(Facts.of(PlainText.source(letter)).opening()))
                .containsExactly("Ada Bell", "Dr Cy O’Dow");
    }

    @Test
    void an_inspector_of_the_team_who_signs_below_officials_is_found() {
        assertThat(inspector("""
                        Dear Ms Lee

                        All is well.

                        Yours sincerely

                        Ofsted                              Care Quality Commission
                        Ada Bell                            Cy Dow
                        Regional Director                   Deputy Chief Inspector
                        Di Eve                              Flo Gow
                        HMI Lead Inspector                  CQC Lead Inspector
                        """)).isEqualTo("Di Eve");
    }

    @Test
    void what_stands_below_two_cells_says_nothing_of_an_official_whose_post_stands_beside_the_name() {
        assertThat(inspector("""
                        Dear Ms Lee

                        All is well.

                        Yours sincerely

                        Ada Bell
                        His Majesty’s Inspector

                        Ofsted\tCare Quality Commission
                        Cy Dow HMI
                        Regional Director\tDi Eve, Deputy Chief Inspector, Primary Medical Services
                        Ada Bell
                        HMI Lead Inspector\tFlo Gow
                        CQC Inspector
                        """)).isEqualTo("Ada Bell");
    }

    private static @Nullable String inspector(String text) {
        var source = PlainText.source(text);
        var facts = Facts.of(source);
        return Inspectors.of(source.lines(), facts.joined(), facts.opening());
    }
}
