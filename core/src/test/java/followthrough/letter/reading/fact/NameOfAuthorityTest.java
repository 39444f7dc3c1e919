package followthrough.letter.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.Authorities;
import followthrough.inspection.Authority;
import followthrough.letter.document.PlainText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameOfAuthorityTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private final Authorities authorities = new Authorities();

    /** So that "Bath and North East / Somerset" is not Somerset, and West Northamptonshire not Northamptonshire. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s\nInspection of children’s social care services\n\nInspection dates: 3 to 7 June 2024\n",
                "Inspection of %s local authority children’s services\n\nInspection dates: 3 to 7 June 2024\n",
                "Local area partnership report\n\nArea SEND inspection of %s Local Area Partnership\n\nInspection dates: 3 to 7 June 2024\n",
                "12 July 2024\n\nMs Cara Dow, Director\n\nDear local partnership\n\nJoint targeted area inspection of the multi-agency"
                        + " response to domestic abuse in %s\n\nThis inspection took place from 3 to 7 June 2024.",
                "12 July 2024\n\nMs Cara Dow\n\nDear Ms Dow\n\nFocused visit to %s children’s services\n\nThis visit was on 3 June 2024.\n"
            })
    void an_authority_is_found_wherever_a_title_breaks_its_name(String title) {
        for (var authority : authorities.all()) {
            if (!authority.existedOn(DAY)) continue;
            for (var printed : broken(authority)) {
                assertThat(read(title.formatted(printed)).body()).as(printed).isEqualTo(authority.body());
            }
        }
    }

    private static List<String> broken(Authority authority) {
        List<String> printed = new ArrayList<>(List.of(authority.name(), authority.council()));
        for (var name : List.of(authority.name(), authority.council())) {
            for (int i = name.indexOf(' '); i > 0; i = name.indexOf(' ', i + 1))
                printed.add(name.substring(0, i) + "\n" + name.substring(i + 1));
        }
        return printed;
    }

    @Test
    void what_follows_a_name_is_no_part_of_it() {
        assertThat(read("Inspection of Kent County Council local\nauthority children’s services\n")
                        .name())
                .isEqualTo("Kent County Council");
        assertThat(read("Area SEND inspection of North\nNorthamptonshire Local Area Partnership\n")
                        .name())
                .isEqualTo("North Northamptonshire Local Area Partnership");
    }

    @Test
    void who_took_over_is_meant_from_the_day_on() {
        var letter = "Inspection of %s local authority children’s services\n\nInspection dates: 3 to 7 June %d\n";
        assertThat(read(letter.formatted("Dorset", 2018)).body())
                .isNotEqualTo(read(letter.formatted("Dorset", 2022)).body());
    }

    @Test
    void a_salutation_is_no_name() {
        assertThat(read("12 July 2024\n\nDear local partnership\n\nJoint targeted area inspection in Nowhere\n")
                        .name())
                .isNull();
    }

    private NamedAuthority read(String text) {
        var source = PlainText.source(text);
        var facts = Facts.of(source);
        return new NameOfAuthority(authorities, facts.day()).in(source.lines(), facts);
    }
}
