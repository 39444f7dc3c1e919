package followthrough.web.security;

import followthrough.keeping.SealedForm;
import followthrough.people.Post;
import followthrough.web.Acting;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Where one cannot go before saying for which body one acts; what one wanted is remembered meanwhile. */
final class NeedsPost {

    private static final String WANTED = "followthrough.wanted";
    private static final String DRAWN = "followthrough.drawn";

    /** What is one's own in whatever post: choosing it, what is typed, the password, the sessions and the mails. */
    private static final List<String> OWN =
            List.of("/acting", "/kept", "/account/password", "/account/sessions", "/account/digest");

    /** The number of tasks is asked for by pages themselves: nobody wants to be led there. */
    private static final List<String> OPEN = List.of(
            "/acting",
            "/tasks/count",
            "/sign-out",
            "/sign-in",
            "/account",
            "/help",
            "/accessibility",
            "/session-ended",
            "/error");

    private NeedsPost() {}

    static boolean at(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !isIn(OPEN, path);
    }

    private static boolean isIn(List<String> places, String path) {
        return places.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
    }

    /** Another window has switched since, or a cover is over: the act would be another one than was meant. */
    static boolean isDrawnAsAnother(HttpServletRequest request, SealedForm form) {
        var acting = Acting.in(request);
        var now = acting == null ? null : acting.actor();
        return now != null
                && !form.post().isEmpty() // sealed before a seal said so
                && !isIn(OWN, request.getRequestURI())
                && !Post.of(now).code().equals(form.post());
    }

    /** Where one goes on once the post is chosen, and as what one was there. */
    static void remember(HttpServletRequest request, SealedForm form) {
        request.getSession().setAttribute(WANTED, form.page());
        request.getSession().setAttribute(DRAWN, form.post());
    }

    /** Said once. */
    static Optional<Post> drawnAs(HttpServletRequest request) {
        var drawn = request.getSession().getAttribute(DRAWN);
        request.getSession().removeAttribute(DRAWN);
        return drawn == null ? Optional.empty() : Post.named(drawn.toString());
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
