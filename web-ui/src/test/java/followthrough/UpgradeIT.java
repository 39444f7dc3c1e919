package followthrough;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

/**
 * The cases of earlier releases come along. {@code upgrade/} holds a backup of the demo of each release that was
 * delivered, named after its schema and made by the command {@code backup}; whoever delivers the next adds its own.
 */
class UpgradeIT {

    private static final List<String> PEOPLE = List.of("dana", "amara", "tom", "ada", "gareth");

    /** What a person clicks through: lists, and every page of a case that a link leads to, but no document. */
    private static final Pattern PAGES =
            Pattern.compile("/(tasks|inspections|areas|overview|notices|account|people|administration)(/[\\w./-]*)?");

    private static final int MOST_PAGES = 60;

    private final Path directory = Files.createTempDirectory("followthrough-upgrade-");
    private final String data = "--followthrough.data=" + directory.resolve("data");

    UpgradeIT() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void removeData() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }

    @Test
    void cases_of_the_release_before_are_there_and_every_page_of_them_opens() throws Exception {
        restored("schema-850.zip", 1_854, address -> {
            for (var person : PEOPLE)
                assertThat(pagesOf(person + "@demo.example", address)).hasSizeGreaterThan(5);
        });
    }

    @Test
    void cases_of_the_release_before_that_come_along_too() throws Exception {
        restored(
                "schema-811.zip",
                1_737,
                address -> assertThat(get(signedIn("dana@demo.example", address), address + "/tasks")
                                .body())
                        .contains("Sign off the plan"));
    }

    private interface Look {
        void at(String address) throws Exception;
    }

    private void restored(String backup, int rows, Look look) throws Exception {
        var file = new ClassPathResource("upgrade/" + backup).getFile().toPath();
        assertThat(PackagedJar.run("restore", file.toString(), data).output())
                .startsWith("Restored %,d rows".formatted(rows));
        assertThat(PackagedJar.run("check", data).output()).doesNotContain("NO   ");
        assertThat(PackagedJar.run("verify", "--database", data).output())
                .contains("NOM-2025-01: 112 acts, whole, head ")
                .contains(": all as recorded.");

        var application = PackagedJar.startForOnce(data, "--server.port=0");
        try {
            look.at("http://127.0.0.1:" + PackagedJar.ready(application).port());
        } finally {
            application.destroy();
            application.onExit().join();
        }
    }

    private static Set<String> pagesOf(String person, String address) throws Exception {
        var browser = signedIn(person, address);
        var seen = new HashSet<>(Set.of("/tasks"));
        var waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            var page = get(browser, address + path);
            assertThat(page.statusCode()).as("%s for %s", path, person).isEqualTo(200);
            for (var link : Jsoup.parse(page.body()).select("a[href^=/]")) {
                var next = link.attr("href").replaceFirst("[?#].*", "");
                if (PAGES.matcher(next).matches() && !next.matches(".*\\.\\w+") && seen.size() < MOST_PAGES) {
                    if (seen.add(next)) waiting.add(next);
                }
            }
        }
        return seen;
    }

    private static HttpClient signedIn(String person, String address) throws Exception {
        var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NORMAL)
                .build();
        var form = Jsoup.parse(get(browser, address + "/sign-in").body()).selectFirst("#main-form");
        var fields = new StringBuilder("email=" + encoded(person) + "&password=" + encoded("follow it through"));
        for (var hidden : form.select("input[type=hidden]")) {
            fields.append('&').append(hidden.attr("name")).append('=').append(encoded(hidden.val()));
        }
        var answer = browser.send(
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields.toString()))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.uri().getPath()).as("where %s comes to", person).isIn("/tasks", "/administration");
        return browser;
    }

    private static HttpResponse<String> get(HttpClient browser, String address)
            throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
