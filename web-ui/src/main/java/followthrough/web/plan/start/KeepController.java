package followthrough.web.plan.start;

import followthrough.plan.PlanContent;
import followthrough.plan.template.Templates;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/** An area lead keeps a plan, or parts of it, as a template of the authority. */
@Controller
@RequestMapping("/areas/{reference}/plan/keep")
@PreAuthorize(Allowed.LEADS)
class KeepController {

    private final Templates templates;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    KeepController(Templates templates, AreaPages pages, CaseDays days, Messages words) {
        this.templates = templates;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, Actor me, Model page) {
        page.addAttribute(Page.FORM, KeepForm.of(templates.toKeep(me, reference)));
        return show(reference, me, page);
    }

    @PostMapping
    String keep(
            @PathVariable AreaReference reference,
            @ModelAttribute("form") KeepForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.quietly(me, reference.inspection());
        var kept =
                FormAction.run(() -> templates.keep(acting, reference, form.name(), Set.copyOf(form.parts())), errors);
        if (!kept.isDone()) return show(reference, me, page);
        Confirmation.say(flash, words, "templateKept", form.name());
        return "redirect:/areas/" + reference + "/plan";
    }

    private String show(AreaReference reference, Actor me, Model page) {
        page.addAttribute("parts", parts(templates.toKeep(me, reference)));
        page.addAttribute("area", pages.view(me, reference, "plan"));
        return "plan/keep";
    }

    /** What of the plan can be kept, in its own order and words. */
    private List<Choice> parts(PlanContent plan) {
        var parts = new ArrayList<Choice>();
        add(parts, "outcome", "plan.outcome", plan.outcome());
        plan.actions().forEach(line -> add(parts, String.valueOf(line.id()), "plan.action", line.description()));
        plan.measures().forEach(line -> add(parts, String.valueOf(line.id()), "plan.measure", line.description()));
        add(parts, "resources", "edit.resources", plan.resources());
        add(parts, "risks", "edit.risks", plan.risks());
        add(parts, "partners", "edit.partners", plan.partners());
        return parts;
    }

    private void add(List<Choice> parts, String key, String label, String said) {
        if (!said.isBlank()) parts.add(Choice.of(key, words.text("keep.part", words.text(label), said)));
    }
}
