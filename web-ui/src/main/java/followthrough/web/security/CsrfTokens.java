package followthrough.web.security;

import followthrough.web.HostCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * The token of every form: in the session of who is signed in; before that in a cookie, which a page of somebody
 * else's can neither read nor write, so that a visitor who never signs in leaves nothing behind here.
 */
@Component
class CsrfTokens implements CsrfTokenRepository {

    private static final HostCookie COOKIE = new HostCookie("followthrough-token");

    private final CsrfTokenRepository inSession = new HttpSessionCsrfTokenRepository();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return in(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        in(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return in(request).loadToken(request);
    }

    private CsrfTokenRepository in(HttpServletRequest request) {
        if (request.getSession(false) != null) return inSession;
        var inCookie = new CookieCsrfTokenRepository();
        inCookie.setCookieName(COOKIE.name(request));
        inCookie.setCookiePath("/");
        inCookie.setCookieCustomizer(
                cookie -> cookie.sameSite("Lax").httpOnly(true).secure(request.isSecure()));
        return inCookie;
    }
}
