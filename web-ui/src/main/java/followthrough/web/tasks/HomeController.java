package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.web.Allowed;
import followthrough.web.firststeps.FirstSteps;
import followthrough.workflow.desk.KeptViews;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads straight to the view that one begins with, to the work that waits, or to the first steps while they are not done. */
@Controller
@PreAuthorize(Allowed.SIGNED_IN)
class HomeController {

    private final FirstSteps firstSteps;
    private final KeptViews views;

    HomeController(FirstSteps firstSteps, KeptViews views) {
        this.firstSteps = firstSteps;
        this.views = views;
    }

    @GetMapping("/")
    String enter(Actor me) {
        if (firstSteps.leads(me)) return "redirect:/first-steps";
        var first = views.first(me);
        if (first.isPresent()) return "redirect:/tasks/views/" + first.get().id();
        return switch (me.role()) {
            case ADMINISTRATOR -> "redirect:/administration";
            case OFFICER -> "redirect:/my-actions";
            default -> "redirect:/tasks";
        };
    }
}
