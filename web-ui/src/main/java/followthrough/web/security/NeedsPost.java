package followthrough.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Where one cannot go before saying for which body one acts; what one wanted is remembered meanwhile. */
final class NeedsPost {

    private static final String WANTED = "followthrough.wanted";

    private static final List<String> OPEN = List.of(
            "/acting", "/sign-out", "/sign-in", "/account", "/help", "/accessibility", "/session-ended", "/error");

    private NeedsPost() {}

    static boolean at(HttpServletRequest request) {
        var path = request.getRequestURI();
        return OPEN.stream().noneMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }

    static void remember(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) return;
        var query = request.getQueryString();
        request.getSession().setAttribute(WANTED, request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    static String remembered(HttpServletRequest request) {
        var wanted = request.getSession().getAttribute(WANTED);
        request.getSession().removeAttribute(WANTED);
        return wanted == null ? "/" : wanted.toString();
    }
}
