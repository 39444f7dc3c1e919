package followthrough.web.administration;

import followthrough.shared.Actor;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.workflow.engine.FailedJobs;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps that the installation should have done by itself and could not. */
@Controller
@RequestMapping("/administration/jobs")
@PreAuthorize(Allowed.ADMINISTRATORS)
class JobsController {

    private static final String BACK = "redirect:/administration/jobs";

    private final FailedJobs jobs;
    private final Messages words;

    JobsController(FailedJobs jobs, Messages words) {
        this.jobs = jobs;
        this.words = words;
    }

    @GetMapping
    String list(Actor me, Model page) {
        page.addAttribute("jobs", jobs.list(me));
        return "administration/jobs";
    }

    @PostMapping("/{id}")
    String retry(Actor me, @PathVariable String id, RedirectAttributes flash) {
        jobs.retry(me, id);
        flash.addFlashAttribute("said", words.text("jobs.retried"));
        return BACK;
    }

    @PostMapping
    String retryAll(Actor me, RedirectAttributes flash) {
        jobs.retryAll(me);
        flash.addFlashAttribute("said", words.text("jobs.retried"));
        return BACK;
    }
}
