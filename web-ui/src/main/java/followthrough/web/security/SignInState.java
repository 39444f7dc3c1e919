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
public record SignInState(boolean refused, long waitSeconds, @Nullable String notice) {

    static SignInState of(HttpServletRequest request) {
        var session = request.getSession(false);
        var wait = session == null ? null : session.getAttribute(SignInAnswers.WAIT);
        var refused = request.getParameter("refused") != null && wait != null;
        return new SignInState(refused, refused && wait instanceof Long seconds ? seconds : 0, notice(request));
    }

    private static @Nullable String notice(HttpServletRequest request) {
        if (request.getParameter("signed-out") != null) return "signIn.signedOut";
        if (request.getParameter("ended") != null) return "signIn.ended";
        if (request.getParameter("again") != null) return "signIn.again";
        if (request.getParameter("password-set") != null) return "signIn.passwordSet";
        return null;
    }
}
