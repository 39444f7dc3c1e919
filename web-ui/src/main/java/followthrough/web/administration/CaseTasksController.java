package followthrough.web.administration;

import followthrough.inspection.Inspection;
import followthrough.inspection.Suspending;
import followthrough.shared.Actor;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.form.FormAction;
import followthrough.workflow.work.CaseWork;
import followthrough.workflow.work.WorkItem;
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

    record ReleaseForm(String reason) {

        ReleaseForm {
            reason = reason == null ? "" : reason.strip();
        }
    }

    private final CaseWork work;
    private final Suspending suspending;
    private final Messages words;

    CaseTasksController(CaseWork work, Suspending suspending, Messages words) {
        this.suspending = suspending;
        this.work = work;
        this.words = words;
    }

    @GetMapping
    String list(Actor me, @ModelAttribute(Page.FORM) CaseForm form, BindingResult unreadable, Model page) {
        var found = TypedCase.of(form.reference()).flatMap(asked -> suspending.find(me, asked));
        page.addAttribute("known", found.isPresent());
        page.addAttribute("suspended", found.map(Inspection::suspension).orElse(null));
        page.addAttribute("reference", form.reference());
        page.addAttribute("items", form.reference().isEmpty() ? List.of() : work.of(me, form.reference()));
        return "administration/tasks";
    }

    @GetMapping("/{id}/release")
    String ask(Actor me, @PathVariable String id, Model page) {
        page.addAttribute(Page.FORM, new ReleaseForm(""));
        return show(work.get(me, id), page);
    }

    @PostMapping("/{id}/release")
    String release(
            Actor me,
            @PathVariable String id,
            @ModelAttribute(Page.FORM) ReleaseForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        var item = work.get(me, id);
        if (!FormAction.run(() -> work.release(me, id, form.reason()), errors).isDone()) return show(item, page);
        flash.addFlashAttribute("said", words.text("caseTasks.released"));
        flash.addAttribute("reference", reference(item));
        return "redirect:/administration/tasks";
    }

    private String show(WorkItem item, Model page) {
        page.addAttribute("item", item);
        page.addAttribute("reference", reference(item));
        page.addAttribute("obstacles", work.obstaclesToRelease(item));
        return "administration/release-task";
    }

    private static String reference(WorkItem item) {
        var area = item.area();
        return area == null ? item.inspection().value() : area.value();
    }
}
