package followthrough.web.security;

import followthrough.keeping.KeptForms;
import followthrough.people.SigningIn;
import followthrough.people.SigningIn.Outcome;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Where one goes after signing in, after a refused try, and after signing out. */
@Component
class SignInAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutSuccessHandler {

    /** What was typed as e-mail address, for the page that asks again. */
    static final String TYPED = "followthrough.typed";

    /** How many seconds to wait; 0 after a plain refusal. */
    static final String WAIT = "followthrough.wait";

    private final SavedRequestAwareAuthenticationSuccessHandler toWhereOneWanted =
            new SavedRequestAwareAuthenticationSuccessHandler();

    private final SigningIn signingIn;
    private final KeptForms forms;

    SignInAnswers(SigningIn signingIn, KeptForms forms) {
        this.signingIn = signingIn;
        this.forms = forms;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (isInterrupted(authentication)) response.sendRedirect(ExpiredForms.ENDED);
        else toWhereOneWanted.onAuthenticationSuccess(request, response, authentication);
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
        request.getSession().setAttribute(TYPED, String.valueOf(request.getParameter("email")));
        request.getSession().setAttribute(WAIT, seconds);
        response.sendRedirect("/sign-in?refused");
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn me) {
            signingIn.note(me.person(), "", request.getRemoteAddr(), Outcome.SIGNED_OUT);
        }
        response.sendRedirect("/sign-in?signed-out");
    }
}
