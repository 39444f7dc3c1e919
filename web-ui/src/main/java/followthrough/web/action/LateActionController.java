package followthrough.web.action;

import followthrough.progress.Reminding;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import java.util.UUID;
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

/** What is late: who, what, since when, what they said last, and what whoever leads or directs can do about it. */
@Controller
@RequestMapping("/areas/{reference}/actions/{action}/late")
@PreAuthorize(Allowed.PLANNERS)
class LateActionController {

    private final LateActionPage late;
    private final Reminding reminding;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    LateActionController(LateActionPage late, Reminding reminding, AreaPages pages, CaseDays days, Messages words) {
        this.late = late;
        this.reminding = reminding;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable AreaReference reference, @PathVariable UUID action, Actor me, Model page) {
        page.addAttribute(Page.FORM, RemindForm.BLANK);
        return show(me, reference, action, page);
    }

    @PostMapping
    String remind(
            @PathVariable AreaReference reference,
            @PathVariable UUID action,
            @ModelAttribute("form") RemindForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.quietly(me, reference.inspection());
        var reminded = FormAction.run(() -> reminding.remind(acting, reference, action, form.message()), errors);
        if (!reminded.isDone()) return show(me, reference, action, page);
        Confirmation.say(flash, words, "actionReminded");
        return "redirect:/areas/" + reference + "/actions/" + action + "/late";
    }

    private String show(Actor me, AreaReference reference, UUID action, Model page) {
        page.addAttribute("area", pages.view(me, reference, "progress"));
        page.addAttribute("late", late.view(me, reference, action));
        return "action/late";
    }
}
