package followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Somebody at a browser without a picture: signed in over HTTP, for what measures whole pages. */
public final class SignedInClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final int port;

    private SignedInClient(int port) {
        this.port = port;
    }

    /** With the password that all test people have. */
    public static SignedInClient of(int port, TestPerson person) throws IOException, InterruptedException {
        var client = new SignedInClient(port);
        client.signIn(person);
        return client;
    }

    private void signIn(TestPerson person) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get("/sign-in"));
        assertThat(token.find()).isTrue();
        var form = "_csrf=" + encoded(token.group(1)) + "&email=" + encoded(person.email()) + "&password="
                + encoded(TestPeople.PASSWORD);
        var sent = HttpRequest.newBuilder(uri("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        assertThat(client.send(sent, BodyHandlers.ofString()).statusCode()).isEqualTo(302);
    }

    public String get(String address) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(uri(address)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    public static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private URI uri(String address) {
        return URI.create("http://127.0.0.1:" + port + address);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
