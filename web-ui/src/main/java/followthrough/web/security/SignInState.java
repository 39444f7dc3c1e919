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
        var refused = has(request, "refused");
        return new SignInState(refused, refused ? SignInTry.in(request).waitSeconds() : 0, notice(request));
    }

    private static @Nullable String notice(HttpServletRequest request) {
        if (has(request, "signed-out")) return "signIn.signedOut";
        if (has(request, "ended")) return "signIn.ended";
        if (has(request, "again")) return "signIn.again";
        if (has(request, "password-set")) return "signIn.passwordSet";
        return null;
    }

    /** Where nothing else has just happened, that nobody can sign in yet. */
    SignInState whileFilling() {
        return notice == null ? new SignInState(refused, waitSeconds, "signIn.demoFilling") : this;
    }

    private static boolean has(HttpServletRequest request, String name) {
        return request.getParameterMap().containsKey(name);
    }
}
