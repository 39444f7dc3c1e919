package followthrough.people.signin;

import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes and opens one-time links; of several for the same person only the newest works. */
@Component
class Links {

    static final Duration LIFE = Duration.ofDays(3);

    private final OneTimeLinks links;
    private final Clock clock;

    Links(OneTimeLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    Token toSetPasswordOf(PersonId person) {
        links.findByPersonAndUsedAtIsNull(person).forEach(this::close);
        return make(OneTimeLink.Purpose.SET_PASSWORD, person);
    }

    Token toSetUp(OneTimeLink.Purpose purpose) {
        links.findByPurposeAndUsedAtIsNull(purpose).forEach(this::close);
        return make(purpose, null);
    }

    Optional<OneTimeLink> open(String token, OneTimeLink.Purpose purpose) {
        return links.findByTokenHash(new Token(token).hash()).filter(link -> link.opens(purpose, clock.instant()));
    }

    /** Nobody can use the link a second time; an unknown, used or expired one is not found. */
    OneTimeLink use(String token, OneTimeLink.Purpose purpose) {
        var link = links.getByTokenHash(new Token(token).hash())
                .filter(found -> found.opens(purpose, clock.instant()))
                .orElseThrow(NotFound::new);
        close(link);
        return link;
    }

    private Token make(OneTimeLink.Purpose purpose, @Nullable PersonId person) {
        var token = Token.random();
        links.save(new OneTimeLink(token, purpose, person, clock.instant().plus(LIFE)));
        return token;
    }

    private void close(OneTimeLink link) {
        link.close(clock.instant());
        links.save(link);
    }
}
