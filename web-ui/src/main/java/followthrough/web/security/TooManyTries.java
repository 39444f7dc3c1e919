package followthrough.web.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** This account or this address has to wait before it may try again. */
class TooManyTries extends AuthenticationException {

    private final Duration pause;

    TooManyTries(Duration pause) {
        super("too many tries");
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }
}
