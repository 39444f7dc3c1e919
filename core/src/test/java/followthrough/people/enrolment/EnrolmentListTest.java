package followthrough.people.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.Body;
import followthrough.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnrolmentListTest {

    private static final Body OWN = new Body("WIL");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Smith, jane.smith@wilts.example, Director of Children’s Services",
                "Jane Smith\tjane.smith@wilts.example\tDCS",
                "Jane Smith; director; jane.smith@wilts.example",
                "Jane Smith <jane.smith@wilts.example> director",
                "  Jane Smith ,jane.smith@wilts.example,  Director  ",
                "\"Jane Smith\",jane.smith@wilts.example,director"
            })
    void a_line_is_understood_however_it_was_pasted(String line) {
        assertThat(EnrolmentList.read(line, OWN)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Jane Smith");
            assertThat(row.email()).isEqualTo("jane.smith@wilts.example");
            assertThat(row.role()).isEqualTo(Role.DIRECTOR);
            assertThat(row.body()).isEqualTo(OWN);
        });
    }

    @Test
    void headings_and_empty_lines_are_no_people_and_lines_keep_their_numbers() {
        var rows = EnrolmentList.read("Name,E-mail,Post\n\nAmara Nwosu,amara@wilts.example,Team manager\n", OWN);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.role()).isEqualTo(Role.AREA_LEAD);
        });
    }

    @Test
    void what_is_not_understood_is_kept_as_it_was_typed() {
        assertThat(EnrolmentList.read("Jo Bloggs, jo@wilts.example, Grand vizier", OWN))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.role()).isNull();
                    assertThat(row.post()).isEqualTo("Grand vizier");
                    assertThat(row.name()).isEqualTo("Jo Bloggs");
                });
        assertThat(EnrolmentList.read("nothing else", OWN))
                .singleElement()
                .satisfies(row -> assertThat(row.email()).isEmpty());
    }

    @Test
    void inspectors_are_of_the_inspectorate_and_others_of_the_authority_that_is_named() {
        assertThat(EnrolmentList.read("Tom Ash, tom@x.example, inspector\nAnn Bee, ann@x.example, director, BEX", null))
                .extracting(EnrolmentRow::body)
                .containsExactly(Body.INSPECTORATE, new Body("BEX"));
        assertThat(EnrolmentList.read("Ann Bee, ann@x.example, director", null))
                .singleElement()
                .satisfies(row -> assertThat(row.body()).isNull());
    }
}
