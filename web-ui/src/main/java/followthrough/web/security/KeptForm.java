package followthrough.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed into a form that came in after its session had ended; kept until its person has signed in again. */
public record KeptForm(String path, Map<String, List<String>> fields) implements Serializable {

    private static final String KEY = "followthrough.kept";
    private static final int MOST_CHARACTERS = 60_000;

    /** Null when there is nothing kept. */
    static @Nullable KeptForm of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : (KeptForm) session.getAttribute(KEY);
    }

    /** False when nothing could be kept: a file, too much, a secret, or a form that was not on one of our pages. */
    static boolean keep(HttpServletRequest request) {
        if (!isOurs(request) || !isPlain(request) || isOfScript(request)) return false;
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        fields.remove("_csrf");
        var characters = fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        var secret = fields.keySet().stream()
                .anyMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("password"));
        if (fields.isEmpty() || characters > MOST_CHARACTERS || secret) return false;
        request.getSession().setAttribute(KEY, new KeptForm(request.getRequestURI(), fields));
        return true;
    }

    static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(KEY);
    }

    /** A page of somebody else's must not be able to lay its own form before our people. */
    private static boolean isOurs(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** A script keeps what it could not send by itself. */
    private static boolean isOfScript(HttpServletRequest request) {
        return "empty".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private static boolean isPlain(HttpServletRequest request) {
        var kind = request.getContentType();
        return "POST".equals(request.getMethod())
                && kind != null
                && kind.startsWith("application/x-www-form-urlencoded");
    }
}
