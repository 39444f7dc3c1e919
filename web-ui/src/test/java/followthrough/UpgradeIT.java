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
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

/**
 * The cases of an earlier release come along. {@code upgrade/schema-810.zip} is a backup of the demo of a release that
 * was delivered; whoever delivers the next adds its backup beside it, made by the command {@code backup}.
 */
class UpgradeIT {

    private static final List<String> PEOPLE = List.of("dana", "amara", "tom", "ada", "gareth");

    /** What a person clicks through: lists, and every page of a case that a link leads to, but no document. */
    private static final Pattern PAGES =
            Pattern.compile("/(tasks|inspections|areas|overview|notices|account|people|administration)(/[\\w./-]*)?");

    private static final int MOST_PAGES = 60;

    @Test
    void cases_of_the_release_before_are_there_and_every_page_of_them_opens() throws Exception {
        var directory = Files.createTempDirectory("followthrough-upgrade-");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        var data = "--followthrough.data=" + directory.resolve("data");
        var backup = new ClassPathResource("upgrade/schema-810.zip").getFile().toPath();

        var restored = PackagedJar.run("restore", backup.toString(), data);
        assertThat(restored.output()).startsWith("Restored 1,093 rows");

        var application = PackagedJar.start(data, "--server.port=0");
        try {
            var address = "http://127.0.0.1:" + PackagedJar.portOf(application);
            for (var person : PEOPLE)
                assertThat(pagesOf(person + "@demo.example", address)).hasSizeGreaterThan(5);
        } finally {
            application.destroy();
            application.onExit().join();
            FileSystemUtils.deleteRecursively(directory);
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
