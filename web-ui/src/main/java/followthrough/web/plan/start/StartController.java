package followthrough.web.plan.start;

import followthrough.plan.template.Examples;
import followthrough.plan.template.Templates;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starting a plan from a template or from a plan that worked; and a director's leave for others to do so. */
@Controller
@PreAuthorize(Allowed.LEADS)
class StartController {

    private final Examples examples;
    private final Templates templates;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    StartController(Examples examples, Templates templates, AreaPages pages, CaseDays days, Messages words) {
        this.examples = examples;
        this.templates = templates;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping("/areas/{reference}/plan/start")
    String offer(@PathVariable AreaReference reference, Actor me, Model page) {
        page.addAttribute("templates", templates.offered(me, reference));
        page.addAttribute("examples", examples.offered(me, reference));
        page.addAttribute("own", reference.authority());
        page.addAttribute("area", pages.view(me, reference, "plan"));
        return "plan/start";
    }

    /** @param template or {@code example}: what was chosen; with neither the page is shown again */
    @PostMapping("/areas/{reference}/plan/start")
    String begin(
            @PathVariable AreaReference reference,
            @RequestParam(defaultValue = "") String template,
            @RequestParam(defaultValue = "") String example,
            Actor me,
            RedirectAttributes flash) {
        var acting = days.quietly(me, reference.inspection());
        if (!template.isBlank()) templates.begin(acting, reference, template);
        else if (!example.isBlank()) examples.beginLike(acting, reference, new AreaReference(example));
        else {
            templates.offered(me, reference);
            return "redirect:/areas/" + reference + "/plan/start";
        }
        Confirmation.say(flash, words, "planStarted");
        return "redirect:/areas/" + reference + "/plan/edit";
    }

    @PostMapping("/areas/{reference}/plan/share")
    @PreAuthorize(Allowed.DIRECTORS)
    String share(
            @PathVariable AreaReference reference,
            @RequestParam(name = "do", defaultValue = "share") String button,
            Actor me,
            RedirectAttributes flash) {
        if (button.equals("stop")) examples.stopSharing(me, reference);
        else examples.share(me, reference);
        Confirmation.say(flash, words, button.equals("stop") ? "planNotShared" : "planShared");
        return "redirect:/areas/" + reference + "/plan";
    }
}
