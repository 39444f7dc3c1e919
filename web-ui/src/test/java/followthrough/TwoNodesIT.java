package followthrough;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import followthrough.database.SharedDatabase;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The jar as it is delivered, twice on one database and both begun at the same moment, as two nodes of one installation. */
class TwoNodesIT {

    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final List<Process> PROCESSES = new ArrayList<>();
    private static final List<String> NODES = new ArrayList<>();

    private static SharedDatabase database;

    @BeforeAll
    static void start_both_at_once_on_an_empty_database() throws IOException {
        MAIL.start();
        database = new SharedDatabase();
        var words = new ArrayList<>(database.settings());
        words.addAll(List.of(
                "--server.port=0",
                "--followthrough.demo=true",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + MAIL.getSmtp().getPort(),
                "--followthrough.mail.sweep=PT1S"));
        for (int node = 0; node < 2; node++) PROCESSES.add(PackagedJar.startForOnce(words.toArray(String[]::new)));
        var ready = PROCESSES.stream()
                .map(process -> CompletableFuture.supplyAsync(() -> address(process)))
                .toList();
        ready.forEach(node -> NODES.add(node.join()));
    }

    private static String address(Process process) {
        try {
            return "http://127.0.0.1:" + PackagedJar.ready(process).port();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        PROCESSES.forEach(Process::destroy);
        PROCESSES.forEach(process -> process.onExit().join());
        database.close();
        MAIL.stop();
    }

    @Test
    void made_up_people_and_cases_are_there_once() throws Exception {
        assertThat(database.number("select count(*) from app.person where email = 'dana@demo.example'"))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from app.audit_entry where act = 'visitRecorded'"))
                .isPositive()
                .isEqualTo(database.number("""
                        select count(distinct subject || before || after) from (
                            select subject, coalesce(before, '') as before, coalesce(after, '') as after
                            from app.audit_entry where act = 'visitRecorded') told"""));
    }

    @Test
    void who_signs_in_on_one_is_signed_in_on_the_other_and_signs_out_of_both() throws Exception {
        var tom = browser();
        signIn(tom, "tom@demo.example", NODES.get(0));
        assertThat(place(tom, NODES.get(1) + "/tasks")).isEqualTo("/tasks");

        var way = page(tom, NODES.get(1) + "/tasks").selectFirst("form[action=/sign-out]");
        send(tom, NODES.get(1) + "/sign-out", fields(Objects.requireNonNull(way)));
        for (var node : NODES) assertThat(place(tom, node + "/tasks")).isEqualTo("/sign-in");
    }

    @Test
    void a_form_that_comes_to_both_at_the_same_moment_is_done_once() throws Exception {
        var dana = browser();
        signIn(dana, "dana@demo.example", NODES.get(0));
        var areas = page(dana, NODES.get(0) + "/areas");
        var path =
                areas.select("main a[href~=^/areas/[A-Z]{3}-[0-9-]+-A[0-9]+$]").attr("href") + "/comments";
        for (int turn = 0; turn < 5; turn++) {
            var form = page(dana, NODES.get(turn % 2) + path).selectFirst("main form[method=post]");
            var typed = fields(Objects.requireNonNull(form));
            var words = "Said on two nodes at once, turn " + turn;
            typed.put("words", words);
            var answers = NODES.stream()
                    .map(node -> CompletableFuture.supplyAsync(() -> send(dana, node + path, typed)))
                    .toList();
            for (var answer : answers) expectDoneOrTold(answer.join().body(), words);
            assertThat(database.number("select count(*) from app.area_comment where words = '" + words + "'"))
                    .isEqualTo(1);
        }
    }

    /** Whoever comes while the other node has done it and not answered yet is told so. */
    private static void expectDoneOrTold(String page, String words) {
        assertThat(page).contains(words);
        if (page.contains("govuk-error-summary")) assertThat(page).contains("Nothing is done twice");
    }

    @Test
    void a_mail_that_the_sweeps_of_both_come_to_is_sent_once() throws Exception {
        assertThat(database.change("update app.digest set wanted = true, due_at = current_timestamp"))
                .isPositive();
        waitFor("select count(*) from app.digest where due_at <= current_timestamp");
        waitFor("select count(*) from app.mail where state = 'WAITING'");
        var told =
                Stream.of(MAIL.getReceivedMessages()).map(TwoNodesIT::receiver).toList();
        assertThat(told).isNotEmpty().doesNotHaveDuplicates();
    }

    /** Until nothing of it is left. */
    private static void waitFor(String question) throws Exception {
        for (int turn = 0; database.number(question) > 0; turn++) {
            assertThat(turn).as(question).isLessThan(200);
            Thread.sleep(100);
        }
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException garbled) {
            throw new IllegalStateException(garbled);
        }
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NORMAL)
                .build();
    }

    private static void signIn(HttpClient browser, String person, String node) {
        var typed =
                fields(Objects.requireNonNull(page(browser, node + "/sign-in").selectFirst("#main-form")));
        typed.put("email", person);
        typed.put("password", "follow it through");
        assertThat(send(browser, node + "/sign-in", typed).uri().getPath()).isEqualTo("/tasks");
    }

    /** As they stand on the page, without buttons. */
    private static Map<String, String> fields(Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], select[name], textarea[name]"))
            fields.put(field.attr("name"), field.val());
        return fields;
    }

    private static Document page(HttpClient browser, String address) {
        return Jsoup.parse(
                ask(browser, HttpRequest.newBuilder(URI.create(address))).body());
    }

    private static String place(HttpClient browser, String address) {
        return ask(browser, HttpRequest.newBuilder(URI.create(address))).uri().getPath();
    }

    private static HttpResponse<String> send(HttpClient browser, String address, Map<String, String> typed) {
        var body = typed.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return ask(
                browser,
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> ask(HttpClient browser, HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
