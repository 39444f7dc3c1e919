package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.web.Allowed;
import followthrough.workflow.desk.StepFigures;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where work waits, step by step, over all cases. */
@Controller
@PreAuthorize(Allowed.OVERSEERS)
class StepsController {

    private final StepFigures figures;

    StepsController(StepFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/tasks/steps")
    String show(Actor me, Model page) {
        page.addAttribute("steps", figures.of(me));
        return "tasks/steps";
    }
}
