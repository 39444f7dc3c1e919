package followthrough.demo;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.TellingClock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty installation is filled without one act refused, whatever the day; then all of it is taken back. */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK, properties = "followthrough.demo=false")
class DemoStartTest {

    private static final int AREAS_AT_LEAST = 10;

    @Autowired
    DemoPeople people;

    @Autowired
    DemoCases cases;

    @Autowired
    TellingClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    /** New Year's Day, a Sunday, Easter Monday, a day of the leap year's end, the first of a month. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-01-01", "2025-03-30", "2025-04-21", "2024-02-29", "2025-12-01"})
    void the_demo_can_be_told_on_any_day(LocalDate today) {
        var now = today.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        new TransactionTemplate(transactions).executeWithoutResult(all -> {
            all.setRollbackOnly();
            clock.at(now, () -> {
                var cast = people.register().orElseThrow();
                cases.open(new DemoCast(cast));
            });
            assertThat(count("app.area")).isGreaterThanOrEqualTo(AREAS_AT_LEAST);
            assertThat(count("app.outside_paper"))
                    .as("one case was taken over in its middle: a statement sent and a plan signed outside")
                    .isEqualTo(2);
            assertThat(count("app.progress_update where brought_from is not null"))
                    .as("its opening state")
                    .isEqualTo(2);
            assertThat(count("app.inspection where first_day < live_from"))
                    .as("live from a day")
                    .isOne();
        });
        assertThat(count("app.area")).isZero();
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
