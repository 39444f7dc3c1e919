package followthrough.web.security;

import followthrough.people.signin.ChoosingPassword;
import followthrough.people.signin.SigningIn;
import followthrough.people.signin.SigningIn.Outcome;
import followthrough.people.signin.Throttling;
import followthrough.shared.OperatorLog;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Compares passwords; an unknown, inactive or passwordless account costs the same work and gets the same answer. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SigningIn signingIn;
    private final Throttling throttling;
    private final ChoosingPassword choosing;
    private final PasswordEncoder passwords;
    private final CompletableFuture<String> nobodysHash;

    PasswordSignIn(SigningIn signingIn, Throttling throttling, ChoosingPassword choosing, PasswordEncoder passwords) {
        this.signingIn = signingIn;
        this.throttling = throttling;
        this.choosing = choosing;
        this.passwords = passwords;
        // which takes as long as a sign-in, and would hold up the start
        this.nobodysHash = CompletableFuture.supplyAsync(
                () -> Objects.requireNonNull(passwords.encode("nobody has this password")));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = attempt.getName();
        var password = String.valueOf(attempt.getCredentials());
        var tried = ((SignInDetails) Objects.requireNonNull(attempt.getDetails())).as(email);
        var pause = throttling.wait(tried);
        if (!pause.isZero()) {
            OperatorLog.tell("signIn", "outcome", "SLOWED", "address", String.valueOf(tried.address()));
            throw new TooManyTries(pause);
        }
        var account = signingIn.account(email);
        var person = account.map(found -> found.person()).orElse(null);
        var nobodys = nobodysHash.join();
        var hash = account.map(found -> found.passwordHash()).orElse(nobodys);
        var matches = passwords.matches(password, hash);
        if (!matches || account.isEmpty() || !account.get().active() || hash.equals(nobodys)) {
            throttling.failed(tried);
            signingIn.note(person, tried, Outcome.REFUSED);
            throw new BadCredentialsException("refused");
        }
        throttling.succeeded(tried);
        signingIn.note(person, tried, Outcome.SIGNED_IN);
        if (passwords.upgradeEncoding(hash)) {
            choosing.renew(account.get().person(), hash, Objects.requireNonNull(passwords.encode(password)));
        }
        var me = new SignedIn(account.get().person(), account.get().stamp());
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(me, null, List.of());
        signedIn.setDetails(
                "password"); // otherwise those of the try would be kept in the session, the device's secret too
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
