package followthrough.web.security;

import followthrough.people.Post;
import followthrough.people.signin.AccountStatus;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** For which body and role the session acts; only a post the person still holds counts. */
public final class ChosenPost {

    public static final String KEY = "followthrough.post";

    private ChosenPost() {}

    /** The one that was chosen, or the only one of one's own: whom one may cover for is offered and never asked about. */
    static Optional<Post> of(HttpServletRequest request, AccountStatus standing) {
        var session = request.getSession(false);
        var chosen = session == null ? null : session.getAttribute(KEY);
        var code = chosen instanceof Post kept ? kept.code() : "";
        return standing.posts().stream()
                .filter(post -> post.code().equals(code)) // what it is for may have changed since
                .findFirst()
                .or(() -> only(standing.own()))
                .or(() -> only(standing.posts()));
    }

    private static Optional<Post> only(List<Post> posts) {
        return posts.size() == 1 ? Optional.of(posts.get(0)) : Optional.empty();
    }

    static void choose(HttpServletRequest request, Post post) {
        request.getSession().setAttribute(KEY, post);
    }
}
