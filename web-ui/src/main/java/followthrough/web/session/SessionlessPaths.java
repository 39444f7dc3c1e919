package followthrough.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Addresses that know no session and ask no database: styles, scripts and health. */
public final class SessionlessPaths {

    private static final String[] PATTERNS = {"/assets/**", "/favicon.ico", "/actuator/health"};

    private static final List<PathPattern> PARSED =
            Stream.of(PATTERNS).map(PathPatternParser.defaultInstance::parse).toList();

    private SessionlessPaths() {}

    /** As patterns of Spring. */
    public static String[] patterns() {
        return PATTERNS.clone();
    }

    public static boolean isOne(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return PARSED.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
