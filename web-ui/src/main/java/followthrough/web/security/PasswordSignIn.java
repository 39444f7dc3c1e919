package followthrough.web.security;

import followthrough.people.SigningIn;
import followthrough.people.SigningIn.Outcome;
import followthrough.people.SlowingDown;
import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Compares passwords; an unknown, inactive or passwordless account costs the same work and gets the same answer. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SigningIn signingIn;
    private final SlowingDown slowing;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    PasswordSignIn(SigningIn signingIn, SlowingDown slowing, PasswordEncoder passwords) {
        this.signingIn = signingIn;
        this.slowing = slowing;
        this.passwords = passwords;
        this.nobodysHash = Objects.requireNonNull(passwords.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = attempt.getName();
        var password = String.valueOf(attempt.getCredentials());
        var address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unknown";
        var account = signingIn.account(email);
        var person = account.map(found -> found.person()).orElse(null);
        var pause = slowing.wait(email, address);
        if (!pause.isZero()) {
            signingIn.note(person, email, address, Outcome.SLOWED);
            throw new TooManyTries(pause);
        }
        var hash = account.map(found -> found.passwordHash()).orElse(nobodysHash);
        var matches = passwords.matches(password, hash);
        if (!matches || account.isEmpty() || !account.get().active() || hash.equals(nobodysHash)) {
            slowing.failed(email, address);
            signingIn.note(person, email, address, Outcome.REFUSED);
            throw new BadCredentialsException("refused");
        }
        slowing.succeeded(email);
        signingIn.note(person, email, address, Outcome.SIGNED_IN);
        var me = new SignedIn(account.get().person(), account.get().stamp());
        return UsernamePasswordAuthenticationToken.authenticated(me, null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
