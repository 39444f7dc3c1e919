package followthrough.web.plan.start;

import followthrough.plan.template.PlanTemplate;
import followthrough.plan.template.Templates;
import followthrough.shared.Actor;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.form.Refusals;
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

/** The templates of one's own authority: read, renamed, removed. */
@Controller
@RequestMapping("/templates")
@PreAuthorize(Allowed.PLANNERS)
class TemplatesController {

    private final Templates templates;
    private final Messages words;

    TemplatesController(Templates templates, Messages words) {
        this.templates = templates;
        this.words = words;
    }

    @GetMapping
    String list(Actor me, Model page) {
        page.addAttribute("templates", templates.own(me));
        page.addAttribute("authority", words.body(me.body()));
        return "plan/templates";
    }

    @GetMapping("/{id}")
    String read(@PathVariable UUID id, Actor me, Model page) {
        var template = templates.get(me, id);
        page.addAttribute(Page.FORM, new TemplateForm(template.version(), template.name(), false));
        return show(template, page);
    }

    @PostMapping("/{id}")
    String rename(
            @PathVariable UUID id,
            @ModelAttribute("form") TemplateForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        if (!FormAction.run(() -> templates.rename(me, id, form.version(), form.name()), errors)
                .isDone()) return show(templates.get(me, id), page);
        Confirmation.say(flash, words, "templateRenamed", form.name());
        return "redirect:/templates";
    }

    @PostMapping("/{id}/remove")
    String remove(
            @PathVariable UUID id,
            @ModelAttribute("form") TemplateForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var template = templates.get(me, id);
        if (!errors.hasErrors() && !Boolean.TRUE.equals(form.sure()))
            Refusals.reject(errors, "sure", "template.remove.tick");
        if (!FormAction.run(() -> templates.remove(me, id, form.version()), errors)
                .isDone()) return show(template, page);
        Confirmation.say(flash, words, "templateRemoved", template.name());
        return "redirect:/templates";
    }

    private static String show(PlanTemplate template, Model page) {
        page.addAttribute("template", template);
        return "plan/template";
    }
}
