package followthrough.web.plan.signature;

import followthrough.plan.SigningOff;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.form.Refusals;
import followthrough.web.form.Returning;
import followthrough.web.paper.PaperViews;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The director signs the plan that was handed in, or returns it with comments. */
@Controller
@RequestMapping("/areas/{reference}/plan/sign-off")
@PreAuthorize(Allowed.DIRECTORS)
class SignOffController {

    private final SignOffPage signOff;
    private final SigningOff signing;
    private final AreaPages pages;
    private final CaseDays days;
    private final PaperViews papers;
    private final Messages words;

    private final Returning returning;

    SignOffController(
            SignOffPage signOff,
            SigningOff signing,
            AreaPages pages,
            CaseDays days,
            PaperViews papers,
            Messages words,
            Returning returning) {
        this.returning = returning;
        this.signOff = signOff;
        this.signing = signing;
        this.pages = pages;
        this.days = days;
        this.papers = papers;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, Actor me, Model page) {
        var typed = returning.form(SignOffForm.class).orElse(null);
        if (typed != null) return again(reference, typed, new BeanPropertyBindingResult(typed, Page.FORM), me, page);
        page.addAttribute(Page.FORM, signOff.form(me, reference));
        return show(reference, "", me, page);
    }

    @PostMapping
    String decide(
            @PathVariable AreaReference reference,
            @RequestParam("do") String button,
            @ModelAttribute("form") SignOffForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.acting(me, reference.inspection(), form.happenedOn(), errors);
        var view = signOff.view(me, reference, form.read());
        var returning = button.equals("return");
        if (!returning && !form.isDeclared()) Refusals.reject(errors, "declared", "signOff.undeclared");
        if (!returning && form.saysAnything()) Refusals.reject(errors, "comments", "signOff.commentsLeft");
        var decided = FormAction.run(
                () -> {
                    if (returning)
                        signing.returnWith(acting, reference, form.read(), form.words(), form.besideFields());
                    else signing.signOff(acting, reference, form.read());
                },
                errors);
        if (!decided.isDone()) return again(reference, form, errors, me, page);
        var pending = view.pending();
        Confirmation.say(
                flash,
                words,
                returning ? "planReturned" : "planSigned",
                pending == null ? "" : pending.submittedBy(),
                pending == null ? "" : String.valueOf(pending.number()),
                pending == null ? "" : pending.code());
        return "redirect:/areas/" + reference + "/plan";
    }

    /** Another version waits by now: the comments go with their fields, the declaration has to be made again. */
    private String again(AreaReference reference, SignOffForm form, BindingResult found, Actor me, Model page) {
        var now = signOff.view(me, reference, form.read());
        if (now.overtaken() == null) {
            page.addAttribute(Page.FORM, form);
            page.addAttribute(BindingResult.MODEL_KEY_PREFIX + Page.FORM, found);
            return show(reference, form.read(), me, page);
        }
        var moved = signOff.over(form, now);
        var errors = new BeanPropertyBindingResult(moved, Page.FORM);
        found.getGlobalErrors().forEach(errors::addError);
        page.addAttribute(Page.FORM, moved);
        page.addAttribute(BindingResult.MODEL_KEY_PREFIX + Page.FORM, errors);
        return show(reference, form.read(), me, page);
    }

    private String show(AreaReference reference, String read, Actor me, Model page) {
        page.addAttribute("area", pages.view(me, reference, "plan"));
        page.addAttribute("signOff", signOff.view(me, reference, read));
        page.addAttribute("paper", papers.signedPlan(reference));
        return "plan/sign-off";
    }
}
