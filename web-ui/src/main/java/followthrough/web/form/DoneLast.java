package followthrough.web.form;

import followthrough.web.HostCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The key of the form that was done last, told by the pages that follow: what a browser sent may never have arrived,
 * and only what is answered for is not offered again to whoever goes back. In a cookie, since every act would write
 * the session otherwise.
 */
final class DoneLast {

    private static final HostCookie COOKIE = new HostCookie("followthrough-done");
    private static final Duration LIFE = Duration.ofMinutes(2);

    static void tell(HttpServletRequest request, HttpServletResponse response, UUID key) {
        COOKIE.write(request, response, key.toString(), LIFE);
    }

    static @Nullable String in(HttpServletRequest request) {
        return COOKIE.read(request).orElse(null);
    }

    private DoneLast() {}
}
