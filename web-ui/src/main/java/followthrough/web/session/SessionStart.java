package followthrough.web.session;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When and where a session was begun; kept in it, and in no words but ours. */
public record SessionStart(Instant at, BrowserKind browser, DeviceKind device) implements Serializable {

    static final String KEY = "followthrough.start";

    /** Of {@code userAgent}, which is what the browser says of itself, only the kind is kept. */
    public static void keep(HttpSession session, Instant at, @Nullable String userAgent) {
        var said = userAgent == null ? "" : userAgent;
        session.setAttribute(KEY, new SessionStart(at, BrowserKind.of(said), DeviceKind.of(said)));
    }
}
