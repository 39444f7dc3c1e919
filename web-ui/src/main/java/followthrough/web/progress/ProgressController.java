package followthrough.web.progress;

import followthrough.progress.Progressing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.DateInput;
import followthrough.web.Ids;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import jakarta.validation.Valid;
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

/** Progress on the actions of an area: the authority's own people read it, owners and leads report it. */
@Controller
@RequestMapping("/areas/{reference}/progress")
@PreAuthorize(Allowed.AUTHORITY)
class ProgressController {

    private final ProgressPage progress;
    private final Progressing progressing;
    private final AreaPages pages;
    private final SupportingEvidence evidence;
    private final CaseDays days;
    private final Messages words;

    ProgressController(
            ProgressPage progress,
            Progressing progressing,
            AreaPages pages,
            SupportingEvidence evidence,
            CaseDays days,
            Messages words) {
        this.progress = progress;
        this.progressing = progressing;
        this.pages = pages;
        this.evidence = evidence;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String read(
            @PathVariable AreaReference reference,
            @RequestParam(defaultValue = "") String action,
            Actor me,
            Model page) {
        var chosen = action.isEmpty() ? onlyOne(me, reference) : action;
        page.addAttribute(Page.FORM, ProgressForm.about(chosen, DateInput.BLANK));
        return show(reference, me, page);
    }

    @PostMapping
    @PreAuthorize(Allowed.WORKERS)
    String report(
            @PathVariable AreaReference reference,
            @Valid @ModelAttribute("form") ProgressForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.acting(me, reference.inspection(), form.happenedOn(), errors);
        var reported = FormAction.run(
                () -> progressing.report(acting, reference, Ids.of(form.action()), form.report()), errors);
        if (!reported.isDone()) return show(reference, me, page);
        Confirmation.say(flash, words, "progressReported");
        return "redirect:/areas/" + reference + "/progress";
    }

    private String onlyOne(Actor me, AreaReference reference) {
        var choices = progress.view(me, reference).choices();
        return choices.size() == 1 ? choices.get(0).value() : "";
    }

    private String show(AreaReference reference, Actor me, Model page) {
        page.addAttribute("area", pages.view(me, reference, "progress"));
        page.addAttribute("progress", progress.view(me, reference));
        page.addAttribute("supported", evidence.of(me, reference));
        return "progress/progress";
    }
}
