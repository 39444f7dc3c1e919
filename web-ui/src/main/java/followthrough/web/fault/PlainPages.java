package followthrough.web.fault;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;

/** Pages for when nothing else can be shown: they need no database, no style and nobody signed in. */
enum PlainPages {
    NOT_FOUND("failure"),
    UNAVAILABLE("unavailable"),
    NO_ROOM("no-room"),
    NOT_STORED("not-stored");

    static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

    private static final String AGAIN_IN_SECONDS = "30";

    private final String html;

    PlainPages(String name) {
        try {
            html = new ClassPathResource("assets/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String html() {
        return html;
    }

    /** As the whole answer to a request. */
    void send(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Retry-After", AGAIN_IN_SECONDS);
        response.getWriter().write(html);
    }
}
