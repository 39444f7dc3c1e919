package followthrough.web.security;

import followthrough.keeping.KeptForms;
import followthrough.people.signin.KnownDevices;
import followthrough.people.signin.SigningIn;
import followthrough.people.signin.SigningIn.Outcome;
import followthrough.web.session.SessionStart;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Where one goes after signing in, after a refused try, and after signing out. */
@Component
class SignInAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutSuccessHandler {

    private final SigningIn signingIn;
    private final KeptForms forms;
    private final KnownDevices devices;
    private final Clock clock;

    SignInAnswers(SigningIn signingIn, KeptForms forms, KnownDevices devices, Clock clock) {
        this.signingIn = signingIn;
        this.forms = forms;
        this.devices = devices;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SessionStart.keep(request.getSession(), clock.instant(), request.getHeader(HttpHeaders.USER_AGENT));
        SignInTry.forget(request, response);
        if (authentication.getPrincipal() instanceof SignedIn me) {
            var device = devices.remember(me.person(), SignInDetails.of(request).device());
            SignInDetails.remember(request, response, device, KnownDevices.LIFE);
        }
        if (isInterrupted(authentication)) response.sendRedirect(ExpiredForms.ENDED);
        else response.sendRedirect(Wanted.path(request.getParameter(Wanted.PARAMETER)));
    }

    private boolean isInterrupted(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn me
                && !forms.interrupted(me.person()).isEmpty();
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var seconds = refusal instanceof TooManyTries slowed ? (slowed.pause().toMillis() + 999) / 1000 : 0;
        new SignInTry(String.valueOf(request.getParameter("email")), seconds).keep(request, response);
        var wanted = Wanted.query(request.getParameter(Wanted.PARAMETER));
        response.sendRedirect("/sign-in?refused" + (wanted.isEmpty() ? "" : "&" + wanted));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn me) {
            signingIn.note(me.person(), SignInDetails.of(request).as(""), Outcome.SIGNED_OUT);
        }
        response.sendRedirect("/sign-in?signed-out");
    }
}
