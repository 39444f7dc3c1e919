package followthrough.web.area;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.web.OrganisationNames;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

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
        var work = TestCase.askedForStatement(application, "WOK", "First weakness.")
                .assigned()
                .statementDue();
        work.planSigned(work.area(1));
        var bulk = new BulkAreas(database, transaction);
        bulk.copy(work.area(1), List.of("WOK"), FEW);
        var director = signIn(work.director);
        var inspector = signIn(work.inspector);
        var few = all(director, inspector, "100");

        var others = organisations.authorities().stream()
                .map(body -> body.code())
                .filter(code -> !code.equals("WOK"))
                .limit(149)
                .toList();
        bulk.copy(work.area(1), others, OF_EACH_OTHER);
        var many = all(director, inspector, "12k");

        var names = List.of("areas.list", "overview.director", "overview.country");
        for (int i = 0; i < names.size(); i++) print(names.get(i) + ".growth", "12k/100", many[i] / few[i]);
    }

    /** The medians themselves, in this order. */
    private double[] all(HttpClient director, HttpClient inspector, String size) throws Exception {
        return new double[] {
            against(inspector, "/areas", "areas.list", size),
            against(director, "/overview", "overview.director", size),
            against(inspector, "/overview", "overview.country", size)
        };
    }

    private double against(HttpClient client, String page, String name, String size) throws Exception {
        var tasks = new long[ROUNDS];
        var list = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            get(client, "/tasks");
            long between = System.nanoTime();
            get(client, page);
            long end = System.nanoTime();
            if (round < 0) continue;
            tasks[round] = between - start;
            list[round] = end - between;
        }
        print(name, size, (double) median(list) / median(tasks));
        return median(list);
    }

    private static void print(String name, String size, double ratio) {
        System.out.println(String.format(Locale.ROOT, "bench %s %s = %.2f", name, size, ratio));
    }

    private HttpClient signIn(TestPerson person) throws Exception {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var token = TOKEN.matcher(get(client, "/sign-in"));
        assertThat(token.find()).isTrue();
        var answer = client.send(
                HttpRequest.newBuilder(uri("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + encoded(token.group(1)) + "&email="
                                + encoded(person.email()) + "&password=" + encoded(TestPeople.PASSWORD)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        return client;
    }

    private String get(HttpClient client, String address) throws Exception {
        var answer = client.send(HttpRequest.newBuilder(uri(address)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private URI uri(String address) {
        return URI.create("http://127.0.0.1:" + port + address);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
