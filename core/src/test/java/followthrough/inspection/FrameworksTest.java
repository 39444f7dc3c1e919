package followthrough.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.FoldedText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworksTest {

    private final Frameworks frameworks = new Frameworks();

    @Test
    void all_ten_frameworks_are_there_with_a_name_a_legal_basis_and_a_first_day() {
        assertThat(frameworks.all().stream().map(Framework::code))
                .containsExactlyInAnyOrder(
                        "ucra",
                        "lac-2013",
                        "sif",
                        "ilacs",
                        "ilacs-focused",
                        "ilacs-monitoring",
                        "jtai",
                        "area-send",
                        "area-send-2016",
                        "progress-2009");
        assertThat(frameworks.all()).allSatisfy(one -> {
            assertThat(one.name()).isNotBlank();
            assertThat(one.legalBasis()).isNotBlank();
            assertThat(one.validity().from()).isNotNull();
            assertThat(one.kinds()).contains(FindingKind.AREA_FOR_IMPROVEMENT);
        });
    }

    @Test
    void only_a_monitoring_visit_is_usually_not_final_and_the_oldest_ask_for_no_statement() {
        assertThat(frameworks.all())
                .filteredOn(one -> !one.usuallyFinal())
                .extracting(Framework::code)
                .containsExactly("ilacs-monitoring");
        assertThat(frameworks.byCode("ucra").orElseThrow().asksForStatement()).isFalse();
        assertThat(frameworks.byCode("ilacs").orElseThrow().asksForStatement()).isTrue();
        assertThat(frameworks.byCode("nothing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Annual unannounced inspection of contact, referral and assessment arrangements within X | ucra",
                "Inspection of progress made in the provision of safeguarding services in X | progress-2009",
                "Inspection of services for looked after children and care leavers | lac-2013",
                "Inspection of services for children in need of help and protection, children looked after | sif",
                "X Council. Inspection of local authority children's services | ilacs",
                "Inspection of X local authority children’s services. A focused visit in 2019 found | ilacs",
                "Inspection of children’s social care services | ilacs",
                "Focused visit to X. The visit was part of the inspection of local authority children's services | ilacs-focused",
                "Monitoring visit of X children's services, since the inspection of local authority children's services | ilacs-monitoring",
                "Joint targeted area inspection of the multi-agency response to neglect in X | jtai"
            })
    void a_letter_is_of_the_framework_that_it_names_first(String opening, String code) {
        assertThat(frameworks.recognise(opening, null).map(Framework::code)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"2018-05-01, area-send-2016", "2024-02-12, area-send"})
    void of_two_with_the_same_name_the_one_in_force_counts(LocalDate day, String code) {
        assertThat(frameworks.recognise("Joint Area SEND inspection in X", day).map(Framework::code))
                .contains(code);
        assertThat(frameworks.recognise("Dear Ms Y, nothing here", day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Strength | strength",
                "Key strengths | strength",
                "The service meets the requirements of statutory guidance in the following areas | meets-requirements",
                "Areas for development | area-for-improvement",
                "Area of development | area-for-improvement",
                "What needs to improve? | area-for-improvement",
                "What needs to improve in this area of social work practice | area-for-improvement",
                "Recommendations | area-for-improvement",
                "Priorities for further improvement | area-for-improvement",
                "Areas for priority action | priority-action",
                "Area for priority action | priority-action",
                "Priority and immediate action | priority-action",
                "Areas of significant weakness | priority-action"
            })
    void the_headings_of_the_whole_family_are_known_in_every_framework(String heading, String kind) {
        assertThat(frameworks.all())
                .allSatisfy(one -> assertThat(one.heading(FoldedText.of(heading)))
                        .hasValueSatisfying(found -> assertThat(found.kind()).isEqualTo(FindingKind.of(kind))));
    }

    @Test
    void what_another_body_must_do_is_not_the_authoritys_and_a_sentence_is_no_heading() {
        var sif = frameworks.byCode("sif").orElseThrow();
        assertThat(sif.heading("recommendations for the lscb"))
                .hasValueSatisfying(found -> assertThat(found.forOthers()).isTrue());
        assertThat(sif.heading("headline findings"))
                .hasValueSatisfying(found -> assertThat(found.kind()).isNull());
        assertThat(sif.heading("this was an area for development at the last inspection"))
                .isEmpty();
    }
}
