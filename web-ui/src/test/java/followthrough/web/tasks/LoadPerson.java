package followthrough.web.tasks;

import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** One of many people at work: reads pages, fills in the forms that stand on them, and thinks in between. */
final class LoadPerson {

    private final String base;
    private final TestPerson person;
    private final LoadFigures figures;
    private final HttpClient client;
    private final Random chance;
    private int said;

    LoadPerson(int port, TestPerson person, HttpClient.Builder shared, LoadFigures figures, int number) {
        this.base = "http://127.0.0.1:" + port;
        this.person = person;
        this.figures = figures;
        this.client = shared.cookieHandler(new CookieManager()).build();
        this.chance = new Random(number);
    }

    /** Until the time is up; whatever is answered otherwise than it should be is an error. */
    void work(long until, long late, int thinking, Runnable round) {
        try {
            Thread.sleep(late);
            signIn();
            while (System.nanoTime() < until) {
                round.run();
                Thread.sleep(thinking / 2 + chance.nextInt(thinking));
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            figures.failed(person.post().role() + " " + fault);
        }
    }

    private void signIn() {
        var page = get("sign in", "/sign-in");
        if (page == null) return;
        var fields = fields(page, "form[action=/sign-in]");
        fields.put("email", person.email());
        fields.put("password", TestPeople.PASSWORD);
        post("sign in (send)", "/sign-in", fields);
    }

    /** List, one line of it, a draft that is kept, the report; now and then one is finished. */
    void officer() {
        var list = get("my actions", "/my-actions");
        if (list == null) return;
        var lines = list.select("ol.ft-promises li");
        get("tasks", "/tasks");
        if (lines.isEmpty()) return;
        var address =
                "/my-actions/" + lines.get(chance.nextInt(lines.size())).id().substring("action-".length());
        var page = get("my action", address);
        if (page == null) return;
        var fields = fields(page, "form#main-form");
        fields.put("text", person.name() + " has done a part, number " + said++);
        fields.put("changed", "Children are seen sooner");
        post("draft kept", "/kept", fields);
        fields.put("stands", lines.size() > 2 && chance.nextInt(4) == 0 ? "done" : "onTime");
        post("done".equals(fields.get("stands")) ? "complete" : "report", address, fields);
    }

    /** List, area, plan, and the editor of the plan which keeps itself. */
    void lead(String area) {
        get("tasks", "/tasks");
        get("area", area);
        get("plan", area + "/plan");
        var editor = get("plan editor", area + "/plan/edit");
        if (editor == null) return;
        var fields = fields(editor, "form[data-autosave]");
        if (fields.isEmpty()) fields = fields(editor, "form#main-form");
        fields.put("outcome", "Children are seen in time, word " + said++);
        post("plan autosave", area + "/plan/edit/autosave", fields);
        get("progress", area + "/progress");
    }

    void director(String area) {
        get("tasks", "/tasks");
        get("overview", "/overview");
        get("waiting for others", "/tasks?view=waiting&size=50");
        get("list.csv", "/tasks/list.csv?view=waiting");
        get("search", "/tasks?view=waiting&words=visits");
        get("count", "/tasks/count");
        get("area", area);
    }

    private static Map<String, String> fields(Document page, String form) {
        var fields = new LinkedHashMap<String, String>();
        if (page.selectFirst(form) instanceof FormElement found)
            found.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.remove("file"); // no file is sent
        return fields;
    }

    private @Nullable Document get(String kind, String address) {
        var answer = send(kind, HttpRequest.newBuilder(URI.create(base + address)));
        return answer == null || answer.statusCode() != 200 ? null : Jsoup.parse(answer.body(), base);
    }

    private void post(String kind, String address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var answer = send(
                kind,
                HttpRequest.newBuilder(URI.create(base + address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(body)));
        if (answer == null || answer.statusCode() != 302) return;
        var next = answer.headers().firstValue("Location").orElse("");
        if (next.contains("/sign-in") || (next.endsWith(address) && !address.equals("/sign-in")))
            figures.failed(kind + " led to " + next);
    }

    private @Nullable HttpResponse<String> send(String kind, HttpRequest.Builder request) {
        var start = System.nanoTime();
        try {
            var answer = client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
            figures.took(kind, System.nanoTime() - start);
            if (answer.statusCode() == 200 || answer.statusCode() == 302) return answer;
            figures.failed(kind + " answered " + answer.statusCode() + " at "
                    + request.build().uri());
        } catch (IOException lost) {
            figures.failed(kind + " " + lost);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
