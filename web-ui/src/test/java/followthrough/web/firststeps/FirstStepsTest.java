package followthrough.web.firststeps;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.Role;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Where the first steps lead, for an installation of one council that is undone again, as all tests share one. */
@WebTest
class FirstStepsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    FirstSteps steps;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Test
    void a_lead_is_led_to_the_import_of_the_first_area_that_has_no_plan() {
        var town = TestCase.issued(application, "CMB", "Visits are late.", "Records are thin.")
                .assigned();

        assertThat(plan(town, town.lead)).isEqualTo("/areas/" + town.area(1) + "/plan/import");
        town.planHandedIn(town.area(1));
        assertThat(plan(town, town.lead)).isEqualTo("/areas/" + town.area(2) + "/plan/import");
        town.planHandedIn(town.area(2));
        assertThat(plan(town, town.lead)).isEqualTo("/tasks");
        var other = town.colleague("Bea Marsh", Role.AREA_LEAD);
        assertThat(plan(town, other)).as("who leads none").isEqualTo("/tasks");
    }

    @Test
    void a_director_is_led_to_the_areas_to_give_and_to_the_plan_to_sign() {
        var town = TestCase.issued(application, "CMA", "Visits are late.");

        assertThat(step("given", town, town.director)).isEqualTo("/inspections/" + town.inspection + "/assign");
        town.assigned();
        assertThat(step("given", town, town.director)).isEqualTo("/tasks");
        town.planHandedIn(town.area(1));
        assertThat(step("signed", town, town.director)).isEqualTo("/areas/" + town.area(1) + "/plan/sign-off");
    }

    private String plan(TestCase town, TestPerson reader) {
        return step("plan", town, reader);
    }

    private String step(String name, TestCase town, TestPerson reader) {
        return of(town, reader).stream()
                .filter(step -> step.name().equals(name))
                .map(step -> Objects.requireNonNull(step.href()))
                .findFirst()
                .orElseThrow();
    }

    private List<FirstStep> of(TestCase town, TestPerson reader) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            database.sql("insert into app.installation (kind, authority) values ('COUNCIL', :authority)")
                    .param("authority", town.inspection.authority().code())
                    .update();
            return steps.of(town.actor(reader));
        }));
    }
}
