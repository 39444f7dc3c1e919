package followthrough.people.signin;

import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

    /** Shown to somebody who hands it over. */
    Token toSetPasswordOf(PersonId person, PersonId shownTo) {
        links.findByPersonAndUsedAtIsNull(person).forEach(this::close);
        var token = Token.random();
        links.save(new OneTimeLink(token, OneTimeLink.Purpose.SET_PASSWORD, person, end()).shownTo(shownTo));
        return token;
    }

    /** Whom the last link was shown to that has not expired yet; of some older links nobody knows. */
    Optional<Shown> lastShown(PersonId person) {
        return links.findFirstByPersonAndExpiresAfterOrderByExpiresDesc(person, clock.instant())
                .flatMap(link -> Optional.ofNullable(link.shownTo())
                        .map(to -> new Shown(to, link.expires().minus(LIFE), link.wasMailed())));
    }

    /** It went to its person alone. */
    void mailed(Token token) {
        links.findByTokenHash(token.hash()).ifPresent(link -> links.save(link.mailed()));
    }

    /**
     * A link that is out.
     *
     * @param to who was shown it, or sent it by mail
     */
    record Shown(PersonId to, Instant at, boolean byMail) {}

    Token toSetUp(OneTimeLink.Purpose purpose) {
        links.findByPurposeAndUsedAtIsNull(purpose).forEach(this::close);
        var token = Token.random();
        links.save(new OneTimeLink(token, purpose, null, end()));
        return token;
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

    private Instant end() {
        return clock.instant().plus(LIFE);
    }

    private void close(OneTimeLink link) {
        link.close(clock.instant());
        links.save(link);
    }
}
