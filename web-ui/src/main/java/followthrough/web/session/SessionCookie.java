package followthrough.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The session's cookie: over HTTPS under a name that browsers take from this very host alone. Styles and health are
 * answered as if there were none, since Spring looks for a session at every address.
 */
@Component
class SessionCookie implements CookieSerializer {

    private final CookieSerializer overHttps = cookie("__Host-followthrough", true);
    private final CookieSerializer plain = cookie("followthrough", false);

    @Override
    public void writeCookieValue(CookieValue value) {
        in(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return SessionlessPaths.isOne(request) ? List.of() : in(request).readCookieValues(request);
    }

    private CookieSerializer in(HttpServletRequest request) {
        return request.isSecure() ? overHttps : plain;
    }

    private static CookieSerializer cookie(String name, boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
