package followthrough.web.security;

import followthrough.people.Post;
import followthrough.people.signin.SigningIn;
import followthrough.shared.OperatorLog;
import followthrough.web.Acting;
import followthrough.web.form.Keeping;
import followthrough.web.session.LongestSession;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at every request whether the person may still act, and gives the request the role of the chosen post alone:
 * deactivation, a new password, a lost membership and the end of a cover all take effect at once.
 */
@Component
class ActingFilter extends OncePerRequestFilter {

    private final SigningIn signingIn;
    private final Keeping keeping;
    private final LongestSession longest;
    private final Clock clock;

    ActingFilter(SigningIn signingIn, Keeping keeping, LongestSession longest, Clock clock) {
        this.signingIn = signingIn;
        this.keeping = keeping;
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var me = signedIn();
        if (me == null) {
            next.doFilter(request, response);
            return;
        }
        var today = LocalDate.now(clock);
        var standing = signingIn.standing(me.person(), today).filter(found -> found.stamp() == me.stamp());
        if (standing.isEmpty() || longest.isOver(request.getSession(false))) {
            OperatorLog.tell(
                    "sessionEnded",
                    "person",
                    me.person(),
                    "reason",
                    standing.isEmpty() ? "TAKEN_AWAY" : "LONGEST_TIME");
            keeping.keepInterrupted(request);
            end(request, response);
            return;
        }
        var post = ChosenPost.of(request, standing.get());
        new Acting(
                        standing.get(),
                        post.map(held -> held.heldBy(me.person(), today)).orElse(null))
                .keepIn(request);
        var switched = keeping.own(request).filter(form -> NeedsPost.isDrawnAsAnother(request, form));
        if (switched.isPresent()) {
            keeping.keep(request, switched.get());
            NeedsPost.remember(request, switched.get());
            response.sendRedirect("/acting");
            return;
        }
        if (post.isEmpty() && NeedsPost.at(request)) {
            keeping.keepInterrupted(request);
            NeedsPost.remember(request);
            response.sendRedirect("/acting");
            return;
        }
        grant(me, post);
        next.doFilter(request, response);
    }

    private static @Nullable SignedIn signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn me ? me : null;
    }

    private static void grant(SignedIn me, Optional<Post> post) {
        var role = post.map(held -> List.of(new SimpleGrantedAuthority("ROLE_" + held.role())))
                .orElse(List.of());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(me, null, role));
        SecurityContextHolder.setContext(context); // for this request only, never saved
    }

    private static void end(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        var wanted = Wanted.query(request);
        response.sendRedirect("/sign-in?ended" + (wanted.isEmpty() ? "" : "&" + wanted));
    }
}
