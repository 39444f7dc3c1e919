package followthrough.web.verification;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.verification.Checking;
import followthrough.verification.SecondLook;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.form.Refusals;
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

/** All areas of earlier inspections that a visit checks, and what its inspectors do with several of them at once. */
@Controller
@RequestMapping("/inspections/{visit}/checks")
@PreAuthorize(Allowed.RECORDERS)
class CheckController {

    private final ChecksPage checks;
    private final Checking checking;
    private final SecondLook second;
    private final CaseDays days;
    private final Messages words;

    CheckController(ChecksPage checks, Checking checking, SecondLook second, CaseDays days, Messages words) {
        this.checks = checks;
        this.checking = checking;
        this.second = second;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String all(@PathVariable InspectionReference visit, Actor me, Model page) {
        page.addAttribute(Page.FORM, ChecksForm.BLANK);
        return show(visit, me, page);
    }

    /** One act for all that the visit did not look at. */
    @PostMapping("/rest")
    String rest(
            @PathVariable InspectionReference visit,
            @ModelAttribute("form") ChecksForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.quietly(me, visit);
        if (form.reason().isEmpty()) Refusals.reject(errors, "reason", "checks.rest.reason.missing");
        var done = FormAction.run(() -> checking.restNotExamined(acting, visit, form.reason()), errors);
        if (!done.isDone()) return show(visit, me, page);
        var all = checks.view(me, visit).next() == null;
        Confirmation.say(flash, words, all ? "restNotExamined" : "restLeftOut", visit);
        return "redirect:/inspections/" + visit + "/checks";
    }

    /** A second inspector agrees with verdicts before they become known. */
    @PostMapping("/look")
    String look(
            @PathVariable InspectionReference visit,
            @ModelAttribute("form") ChecksForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.quietly(me, visit);
        if (!FormAction.run(() -> second.agree(acting, visit, form.chosen()), errors)
                .isDone()) return show(visit, me, page);
        Confirmation.say(flash, words, "verdictsLookedAt", form.chosen().size());
        return "redirect:/inspections/" + visit + "/checks";
    }

    private String show(InspectionReference visit, Actor me, Model page) {
        page.addAttribute("checks", checks.view(me, visit));
        return "verification/checks";
    }
}
