package followthrough.web.verification;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.verification.Checking;
import followthrough.web.Allowed;
import followthrough.web.DateInput;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.form.Refusals;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Inspectors and letter recorders check the areas of earlier inspections, one a page. */
@Controller
@PreAuthorize(Allowed.RECORDERS)
class CheckController {

    private final CheckPage check;
    private final ChecksPage checks;
    private final Checking checking;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    CheckController(
            CheckPage check, ChecksPage checks, Checking checking, AreaPages pages, CaseDays days, Messages words) {
        this.check = check;
        this.checks = checks;
        this.checking = checking;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping("/inspections/{visit}/checks")
    String all(@PathVariable InspectionReference visit, Actor me, Model page) {
        page.addAttribute("checks", checks.view(me, visit));
        page.addAttribute(Page.FORM, new RestForm(""));
        return "verification/checks";
    }

    /** One act for all that the visit did not look at. */
    @PostMapping("/inspections/{visit}/checks/rest")
    String rest(
            @PathVariable InspectionReference visit,
            @Valid @ModelAttribute("form") RestForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.quietly(me, visit);
        var done = FormAction.run(() -> checking.restNotExamined(acting, visit, "" + form.reason()), errors);
        if (!done.isDone()) {
            page.addAttribute("checks", checks.view(me, visit));
            return "verification/checks";
        }
        Confirmation.say(flash, words, "restNotExamined", visit);
        return "redirect:/inspections/" + visit + "/checks";
    }

    @GetMapping("/areas/{reference}/check/{visit}")
    String ask(@PathVariable AreaReference reference, @PathVariable InspectionReference visit, Actor me, Model page) {
        var view = check.view(me, reference, visit);
        page.addAttribute(Page.FORM, CheckForm.blank(view.usuallyFinal(), DateInput.BLANK));
        page.addAttribute("check", view);
        page.addAttribute("area", pages.view(me, reference, "verdict"));
        return "verification/check";
    }

    @PostMapping("/areas/{reference}/check/{visit}")
    String give(
            @PathVariable AreaReference reference,
            @PathVariable InspectionReference visit,
            @Valid @ModelAttribute("form") CheckForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var view = check.view(me, reference, visit);
        var acting = days.acting(me, visit, form.happenedOn(), errors);
        if (!form.hasOutcome()) Refusals.reject(errors, "outcome", "check.outcome.missing");
        if (!FormAction.run(() -> checking.check(acting, reference, visit, form.verdict()), errors)
                .isDone()) {
            page.addAttribute("check", view);
            page.addAttribute("area", pages.view(me, reference, "verdict"));
            return "verification/check";
        }
        var all = checks.view(me, visit);
        Confirmation.say(
                flash, words, "areaChecked", reference, String.valueOf(all.checked()), String.valueOf(all.all()));
        return "redirect:" + (all.next() == null ? "/inspections/" + visit + "/checks" : all.next());
    }
}
