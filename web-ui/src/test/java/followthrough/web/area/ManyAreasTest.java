package followthrough.web.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.shared.Role;
import followthrough.web.CountedStatements;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** What a list asks the database does not grow with the areas that there are. */
@WebTest
class ManyAreasTest {

    private static final List<String> LISTS = List.of(
            "/areas",
            "/areas?state=OPEN&standing=atWork",
            "/areas?page=2",
            "/inspections",
            "/overview",
            "/actions",
            "/tasks");

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Test
    void a_list_sends_as_many_statements_for_many_areas_as_for_few() throws Exception {
        var work = TestCase.askedForStatement(application, "WOK", "First weakness.")
                .assigned()
                .statementDue();
        work.planSigned(work.area(1));
        var bulk = new BulkAreas(database, transaction);
        bulk.copy(work.area(1), List.of("WOK"), 30); // more than a page
        statements(work); // what is asked once stays known
        var few = statements(work);

        bulk.copy(work.area(1), List.of("WOR"), 40);

        assertThat(statements(work)).isEqualTo(few);
    }

    private Map<String, Integer> statements(TestCase work) throws Exception {
        var people = List.of(
                work.director, work.lead, work.officer, work.inspector, work.colleague("Olive Board", Role.OBSERVER));
        var sent = new LinkedHashMap<String, Integer>();
        for (var person : people)
            for (var list : LISTS) sent.put(list + " as " + person.post().role(), sent(list, person));
        return sent;
    }

    private int sent(String list, TestPerson person) throws Exception {
        if (list.equals("/actions") && person.post().role() == Role.INSPECTOR) return 0;
        return CountedStatements.during(
                        () -> web.perform(get(list).with(person.signedIn())).andExpect(status().isOk()))
                .size();
    }
}
