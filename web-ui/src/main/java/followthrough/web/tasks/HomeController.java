package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.web.Allowed;
import followthrough.web.firststeps.FirstSteps;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads straight to the work that waits, or to the first steps while they are not done. */
@Controller
@PreAuthorize(Allowed.SIGNED_IN)
class HomeController {

    private final FirstSteps firstSteps;

    HomeController(FirstSteps firstSteps) {
        this.firstSteps = firstSteps;
    }

    @GetMapping("/")
    String enter(Actor me) {
        if (firstSteps.leads(me)) return "redirect:/first-steps";
        return switch (me.role()) {
            case ADMINISTRATOR -> "redirect:/administration";
            case OFFICER -> "redirect:/my-actions";
            default -> "redirect:/tasks";
        };
    }
}
