package followthrough.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody stands at the door.
 *
 * @param refused the last try did not fit
 * @param waitSeconds how long to wait before the next try, or 0
 * @param notice the message code of what has just happened, or null
 */
public record SignInState(
        boolean refused, long waitSeconds, @Nullable String notice) {

    static SignInState of(HttpServletRequest request) {
        var session = request.getSession(false);
        var wait = session == null ? null : session.getAttribute(SignInAnswers.WAIT);
        var refused = has(request, "refused") && wait != null;
        return new SignInState(refused, refused && wait instanceof Long seconds ? seconds : 0, notice(request));
    }

    private static @Nullable String notice(HttpServletRequest request) {
        if (has(request, "signed-out")) return "signIn.signedOut";
        if (has(request, "ended")) return "signIn.ended";
        if (has(request, "again")) return "signIn.again";
        if (has(request, "password-set")) return "signIn.passwordSet";
        return null;
    }

    private static boolean has(HttpServletRequest request, String name) {
        return request.getParameterMap().containsKey(name);
    }
}
