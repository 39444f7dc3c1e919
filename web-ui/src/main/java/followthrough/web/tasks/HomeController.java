package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.shared.Role;
import followthrough.web.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads straight to the work that waits. */
@Controller
@PreAuthorize(Allowed.SIGNED_IN)
class HomeController {

    @GetMapping("/")
    String enter(Actor me) {
        return me.role() == Role.ADMINISTRATOR ? "redirect:/administration" : "redirect:/tasks";
    }
}
