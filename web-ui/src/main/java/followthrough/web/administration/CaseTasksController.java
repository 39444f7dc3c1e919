package followthrough.web.administration;

import followthrough.shared.Actor;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.workflow.work.WorkQueue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whatever waits in a case, by its reference: who has it and since when, and nothing of what the case says. */
@Controller
@RequestMapping("/administration/tasks")
@PreAuthorize(Allowed.ADMINISTRATORS)
class CaseTasksController {

    /** @param reference of an inspection or of an area */
    record CaseForm(String reference) {

        CaseForm {
            reference = clean(reference);
        }

        private static String clean(@Nullable String typed) {
            return typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        }
    }

    private final WorkQueue queue;
    private final Messages words;

    CaseTasksController(WorkQueue queue, Messages words) {
        this.queue = queue;
        this.words = words;
    }

    @GetMapping
    String list(Actor me, @ModelAttribute(Page.FORM) CaseForm form, BindingResult unreadable, Model page) {
        page.addAttribute("reference", form.reference());
        page.addAttribute("items", form.reference().isEmpty() ? List.of() : queue.ofCase(me, form.reference()));
        return "administration/tasks";
    }

    @PostMapping("/{id}")
    String release(
            Actor me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reference,
            RedirectAttributes flash) {
        queue.release(me, id);
        flash.addFlashAttribute("said", words.text("caseTasks.released"));
        flash.addAttribute("reference", reference);
        return "redirect:/administration/tasks";
    }
}
