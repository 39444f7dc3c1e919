package followthrough.web.security;

import followthrough.people.Post;
import followthrough.people.signin.AccountStatus;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** For which body and role the session acts; only a post the person still holds counts. */
public final class ChosenPost {

    public static final String KEY = "followthrough.post";

    private ChosenPost() {}

    /** The one that was chosen, or the only one there is. */
    static Optional<Post> of(HttpServletRequest request, AccountStatus standing) {
        if (standing.posts().size() == 1) return Optional.of(standing.posts().get(0));
        var session = request.getSession(false);
        var chosen = session == null ? null : session.getAttribute(KEY);
        return standing.posts().stream().filter(post -> post.equals(chosen)).findFirst();
    }

    static void choose(HttpServletRequest request, Post post) {
        request.getSession().setAttribute(KEY, post);
    }
}
