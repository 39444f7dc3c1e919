package followthrough.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The door, and what stands there after a session has ended. */
@Controller
@PreAuthorize("permitAll()")
class SignInController {

    @GetMapping("/sign-in")
    String ask(HttpServletRequest request, Model page) {
        page.addAttribute("typed", typed(request.getSession(false)));
        page.addAttribute("state", SignInState.of(request));
        return "security/sign-in";
    }

    @GetMapping("/session-ended")
    String sessionEnded(HttpServletRequest request, Model page) {
        var kept = KeptForm.of(request);
        page.addAttribute("kept", kept);
        page.addAttribute("signedIn", request.getUserPrincipal() != null);
        if (request.getUserPrincipal() != null) KeptForm.forget(request); // it is in the page now
        return "security/session-ended";
    }

    private static String typed(@Nullable HttpSession session) {
        var typed = session == null ? null : session.getAttribute(SignInAnswers.TYPED);
        return typed == null ? "" : typed.toString();
    }
}
