package followthrough.web.progress;

import followthrough.shared.Actor;
import followthrough.web.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of actions that are not done, each leading to the place where it is reported on. */
@Controller
@PreAuthorize(Allowed.AUTHORITY)
class ActionsController {

    private final ActionsPage actions;

    ActionsController(ActionsPage actions) {
        this.actions = actions;
    }

    @GetMapping("/actions")
    String list(@RequestParam(name = "page", defaultValue = "1") int number, Actor me, Model page) {
        page.addAttribute("actions", actions.page(me, number));
        return "progress/open-actions";
    }
}
