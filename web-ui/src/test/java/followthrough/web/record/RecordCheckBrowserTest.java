package followthrough.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A director asks whether the record of a case can be trusted, and an administrator where it cannot. */
class RecordCheckBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_record_is_checked_and_what_was_done_to_it_is_told() {
        var work = TestCase.askedForStatement(application, "WBK", "Visits are late.")
                .assigned();
        var inspection = work.inspection.value();
        signIn(work.director);
        visit("/inspections/" + inspection);
        follow("Check that this record is as it was written");
        assertThat(heading()).isEqualTo("The record of " + inspection);
        assertThat(page.locator("main").innerText())
                .contains("nothing was changed, nothing is missing", "When the letter was issued, on ")
                .contains("The record still holds it.");
        look("record-whole");

        tamper("update app.audit_entry set happened_on = happened_on - 1" + entry(inspection, 2));
        tamper("delete from app.audit_entry" + entry(inspection, 3));
        visit("/inspections/" + inspection + "/record");
        assertThat(page.locator("main").innerText())
                .contains("It is not as it was written", "It is not as it was recorded", "It is missing")
                .doesNotContain("letterIssued");
        look("record-not-whole");

        signIn(people.administrator("Ada Min"));
        visit("/administration/cases/" + inspection);
        follow("Check that this record is as it was written");
        assertThat(page.locator("main").innerText()).contains("It is not as it was written", "It is missing");
        look("record-not-whole-administration");
        tamper("delete from app.audit_link where chain = '" + inspection + "'");
        tamper("delete from app.audit_head where chain = '" + inspection + "'");
        tamper("delete from app.audit_entry where subject like '" + inspection + "%'");
    }

    private static String entry(String inspection, int number) {
        return " where id = (select entry from app.audit_link where chain = '" + inspection + "' and number = " + number
                + ")";
    }

    private void tamper(String statement) {
        new TransactionTemplate(transactions).executeWithoutResult(done -> {
            database.execute("set local session_replication_role = replica");
            database.execute(statement);
        });
    }
}
