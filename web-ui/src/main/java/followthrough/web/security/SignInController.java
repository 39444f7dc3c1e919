package followthrough.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The door. */
@Controller
@PreAuthorize("permitAll()")
class SignInController {

    @GetMapping("/sign-in")
    String ask(HttpServletRequest request, Model page) {
        page.addAttribute("typed", typed(request.getSession(false)));
        page.addAttribute("state", SignInState.of(request));
        return "security/sign-in";
    }

    private static String typed(@Nullable HttpSession session) {
        var typed = session == null ? null : session.getAttribute(SignInAnswers.TYPED);
        return typed == null ? "" : typed.toString();
    }
}
