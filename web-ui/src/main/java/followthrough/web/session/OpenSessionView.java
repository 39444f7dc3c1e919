package followthrough.web.session;

import java.time.Instant;

/**
 * One of a person's open sessions.
 *
 * @param handle names it in a form; the session itself cannot be guessed from it
 * @param here whether it is the one that asks
 */
public record OpenSessionView(
        String handle, BrowserKind browser, DeviceKind device, Instant since, Instant lastSeen, boolean here) {}
