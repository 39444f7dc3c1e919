package followthrough.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import followthrough.web.HostCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;

/**
 * A refused try to sign in, for the page that asks again. The browser remembers it for two minutes and nobody else:
 * what strangers type costs the server nothing.
 *
 * @param email as it was typed; empty when it is too long to be one
 * @param waitSeconds how long to wait before the next try, or 0 after a plain refusal
 */
record SignInTry(String email, long waitSeconds) {

    private static final HostCookie COOKIE = new HostCookie("followthrough-try");
    private static final Duration LIFE = Duration.ofMinutes(2);
    private static final int LONGEST_EMAIL = 254;
    private static final SignInTry NONE = new SignInTry("", 0);

    void keep(HttpServletRequest request, HttpServletResponse response) {
        var typed = email.length() > LONGEST_EMAIL ? "" : email;
        var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(typed.getBytes(UTF_8));
        COOKIE.write(request, response, waitSeconds + "." + encoded, LIFE);
    }

    static SignInTry in(HttpServletRequest request) {
        return COOKIE.read(request).map(SignInTry::read).orElse(NONE);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.forget(request, response);
    }

    /** Anybody can send any cookie; the worst they get is an empty field. */
    private static SignInTry read(String cookie) {
        try {
            var parts = cookie.split("\\.", 2);
            var email = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
            return new SignInTry(email, Math.max(0, Long.parseLong(parts[0])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException made) {
            return NONE;
        }
    }
}
