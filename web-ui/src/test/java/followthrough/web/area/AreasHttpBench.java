package followthrough.web.area;

import followthrough.web.OrganisationNames;
import followthrough.web.SignedInClient;
import followthrough.web.WebTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Lists of areas over HTTP, signed in, against the task list's page: few areas and a whole country; by {@code -Pbench}. */
@WebTest
class AreasHttpBench {

    private static final int WARM_UP = 100;
    private static final int ROUNDS = 100;
    private static final int FEW = 100;
    private static final int OF_EACH_OTHER = 80;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    OrganisationNames organisations;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Test
    void lists_of_areas_over_http() throws Exception {
        var work = TestCase.askedForStatement(application, "SOM", "First weakness.")
                .assigned()
                .statementDue();
        work.planSigned(work.area(1));
        var bulk = new BulkAreas(database, transaction);
        bulk.copy(work.area(1), List.of("SOM"), FEW);
        var director = SignedInClient.of(port, work.director);
        var inspector = SignedInClient.of(port, work.inspector);
        var few = all(director, inspector, "100");

        var others = organisations.authorities().stream()
                .map(body -> body.code())
                .filter(code -> !code.equals("SOM"))
                .limit(149)
                .toList();
        bulk.copy(work.area(1), others, OF_EACH_OTHER);
        var many = all(director, inspector, "12k");

        var names = List.of("areas.list", "overview.director", "overview.country");
        for (int i = 0; i < names.size(); i++) print(names.get(i) + ".growth", "12k/100", many[i] / few[i]);
    }

    /** The medians themselves, in this order. */
    private double[] all(SignedInClient director, SignedInClient inspector, String size) throws Exception {
        return new double[] {
            against(inspector, "/areas", "areas.list", size),
            against(director, "/overview", "overview.director", size),
            against(inspector, "/overview", "overview.country", size)
        };
    }

    private double against(SignedInClient client, String page, String name, String size) throws Exception {
        var tasks = new long[ROUNDS];
        var list = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            client.get("/tasks");
            long between = System.nanoTime();
            client.get(page);
            long end = System.nanoTime();
            if (round < 0) continue;
            tasks[round] = between - start;
            list[round] = end - between;
        }
        print(name, size, (double) SignedInClient.median(list) / SignedInClient.median(tasks));
        return SignedInClient.median(list);
    }

    private static void print(String name, String size, double ratio) {
        System.out.println(String.format(Locale.ROOT, "bench %s %s = %.2f", name, size, ratio));
    }
}
