package followthrough.web.session;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** However busy a session is, it ends some hours after it was begun: a forgotten screen is not open for ever. */
@Component
public class LongestSession {

    private final Duration longest;
    private final Clock clock;

    LongestSession(@Value("${followthrough.session.longest}") Duration longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
    }

    /** Also true of a session that does not say when it was begun. */
    public boolean isOver(@Nullable HttpSession session) {
        return session == null
                || !(session.getAttribute(SessionStart.KEY) instanceof SessionStart start)
                || isOver(start);
    }

    boolean isOver(SessionStart start) {
        return !clock.instant().isBefore(start.at().plus(longest));
    }
}
