package followthrough.web;

import followthrough.people.signin.AccountStatus;
import followthrough.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Who makes this request, as what; settled once a request before any page sees it.
 *
 * @param actor null for people who have not chosen a post yet, or have none
 */
public record Acting(AccountStatus standing, @Nullable Actor actor) {

    private static final String KEY = Acting.class.getName();

    public void keepIn(HttpServletRequest request) {
        request.setAttribute(KEY, this);
    }

    /** Null when nobody is signed in. */
    public static @Nullable Acting in(HttpServletRequest request) {
        return (Acting) request.getAttribute(KEY);
    }
}
