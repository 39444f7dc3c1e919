package followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.Body;
import followthrough.shared.Obstacle;
import followthrough.shared.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR,INSTALLATION",
        "INSPECTOR,INSPECTORATE",
        "INSPECTION_MANAGER,INSPECTORATE",
        "DIRECTOR,NMR",
        "CHIEF_EXECUTIVE,NMR",
        "AREA_LEAD,NMR",
        "OFFICER,NMR",
        "OBSERVER,NMR",
        "LETTER_RECORDER,NMR"
    })
    void a_role_belongs_to_its_own_kind_of_body(Role role, String body) {
        assertThat(new Membership(role, new Body(body)).obstacles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR,NMR",
        "ADMINISTRATOR,INSPECTORATE",
        "INSPECTOR,NMR",
        "INSPECTION_MANAGER,INSTALLATION",
        "DIRECTOR,INSPECTORATE",
        "OFFICER,INSTALLATION"
    })
    void and_to_no_other(Role role, String body) {
        assertThat(new Membership(role, new Body(body)).obstacles())
                .containsExactly(Obstacle.at("body", "roleNotForBody", role));
    }
}
