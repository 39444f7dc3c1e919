package followthrough.letter.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.letter.document.PlainText;
import org.junit.jupiter.api.Test;

class PartnershipFactsTest {

    @Test
    void a_report_about_a_local_area_tells_who_is_responsible_what_it_came_to_and_who_led() {
        var told = read("""
                Area SEND inspection of Northmoor Local Area Partnership

                Inspection outcome

                The local area partnership’s arrangements lead to inconsistent experiences and
                outcomes for children and young people with SEND. The partnership must make
                improvements.
                The next full area SEND inspection will be within approximately three years.

                Information about the local area partnership

                Northmoor Council and NHS Moors Integrated Care Board (ICB) are jointly
                responsible for the planning and commissioning of services for children.

                Inspection team

                Ofsted                              Care Quality Commission
                Ada Bell HMI, Ofsted Lead inspector   Cy Dow, CQC Lead inspector
                Di Eve, Ofsted HMI                  Flo Gow, CQC inspector
                """);
        assertThat(told.responsible()).isEqualTo("Northmoor Council and NHS Moors Integrated Care Board (ICB)");
        assertThat(told.outcome())
                .startsWith("The local area partnership’s arrangements lead to inconsistent experiences")
                .endsWith("must make improvements.");
        assertThat(told.leads()).containsExactly("Ada Bell HMI, Ofsted Lead inspector", "Cy Dow, CQC Lead inspector");
    }

    @Test
    void where_no_sentence_says_who_is_responsible_the_table_of_details_does() {
        var told = read("""
                Area SEND inspection of Northmoor Local Area Partnership

                Information about the local area partnership

                Northmoor Council commissions alternative provision from several providers.

                Local area partnership details

                Local authority
                                                         Integrated care board

                Northmoor Metropolitan Borough
                Council

                                                         NHS Moors and Dales
                                                         Integrated Care Board

                Ada Bell
                Director of Children’s Services
                """);
        assertThat(told.responsible())
                .isEqualTo("Northmoor Metropolitan Borough Council and NHS Moors and Dales Integrated Care Board");
    }

    @Test
    void a_letter_of_the_years_before_says_whether_a_statement_of_action_is_required() {
        var told = read("""
                Dear Ms Dow

                As a result of the findings of this inspection and in accordance with the regulations, Her
                Majesty’s Chief Inspector has determined that a Written Statement of Action is required because
                of significant areas of weakness in the local area’s practice. It is to be sent soon.
                """);
        assertThat(told.outcome()).contains("a Written Statement of Action is required because of significant areas");
        assertThat(told.responsible()).isNull();
        assertThat(told.leads()).isEmpty();
    }

    private static PartnershipFacts read(String text) {
        var source = PlainText.source(text);
        return PartnershipFacts.in(source.lines(), Facts.of(source).joined());
    }
}
