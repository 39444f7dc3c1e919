package followthrough.web.security;

import followthrough.web.Allowed;
import followthrough.web.Demo;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The door. */
@Controller
@PreAuthorize(Allowed.ANYBODY)
class SignInController {

    private final Demo demo;

    SignInController(Demo demo) {
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    String ask(HttpServletRequest request, Model page) {
        page.addAttribute("typed", SignInTry.in(request).email());
        page.addAttribute("to", Wanted.path(request.getParameter(Wanted.PARAMETER)));
        var state = SignInState.of(request);
        page.addAttribute("state", demo.isBeingFilled() ? state.whileFilling() : state);
        return "security/sign-in";
    }
}
