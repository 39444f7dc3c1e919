package followthrough.web.verification;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.verification.Checking;
import followthrough.verification.VerdictDrafting.Kept;
import followthrough.web.Allowed;
import followthrough.web.DateInput;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.form.KeepsItself;
import followthrough.web.form.Refusals;
import followthrough.web.form.Returning;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
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

/** One area of a visit: what was offered on one side, the verdict that its team writes on the other. */
@Controller
@RequestMapping("/areas/{reference}/check/{visit}")
@PreAuthorize(Allowed.RECORDERS)
@KeepsItself
class AreaCheckController {

    private final CheckPage check;
    private final CheckKeeping keeping;
    private final ChecksPage checks;
    private final Checking checking;
    private final AreaPages pages;
    private final CaseDays days;
    private final Returning returning;
    private final Messages words;

    AreaCheckController(
            CheckPage check,
            CheckKeeping keeping,
            ChecksPage checks,
            Checking checking,
            AreaPages pages,
            CaseDays days,
            Returning returning,
            Messages words) {
        this.check = check;
        this.keeping = keeping;
        this.checks = checks;
        this.checking = checking;
        this.pages = pages;
        this.days = days;
        this.returning = returning;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, @PathVariable InspectionReference visit, Actor me, Model page) {
        var view = check.view(me, reference, visit);
        var typed = returning.form(CheckForm.class);
        var kept = typed.map(form -> keeping.look(me, reference, visit, form)).orElse(null);
        var day = typed.map(CheckForm::happenedOn).orElse(DateInput.BLANK);
        var shown = kept == null
                ? CheckForm.of(view.draft().revision(), view.draft().fields(), view.usuallyFinal(), day)
                : CheckForm.of(kept.draft().revision(), kept.fields(), view.usuallyFinal(), day);
        page.addAttribute(Page.FORM, shown);
        page.addAttribute(BindingResult.MODEL_KEY_PREFIX + Page.FORM, new BeanPropertyBindingResult(shown, Page.FORM));
        page.addAttribute("clashes", kept == null ? List.of() : keeping.clashes(kept));
        return show(view, reference, me, page);
    }

    @PostMapping
    String give(
            @PathVariable AreaReference reference,
            @PathVariable InspectionReference visit,
            @RequestParam(name = "do", defaultValue = "give") String pressed,
            @Valid @ModelAttribute("form") CheckForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var view = check.view(me, reference, visit);
        var acting = days.acting(me, visit, form.happenedOn(), errors);
        var written = new ArrayList<Kept>();
        if (view.given() == null && !errors.hasFieldErrors("page"))
            written.add(keeping.keep(me, reference, visit, form));
        if (written.stream().anyMatch(kept -> !kept.clashes().isEmpty())) errors.reject("changedMeanwhile");
        else if (pressed.equals("keep") && !errors.hasErrors()) {
            Confirmation.say(flash, words, "verdictKept", reference);
            return grid(reference, visit);
        }
        if (!form.hasOutcome()) Refusals.reject(errors, "outcome", "check.outcome.missing");
        var quoted = keeping.quoted(me, reference, visit, form);
        if (!FormAction.run(() -> checking.check(acting, reference, visit, form.verdict(quoted)), errors)
                .isDone()) {
            page.addAttribute("clashes", List.of());
            return show(view, reference, me, page);
        }
        var all = checks.view(me, visit);
        Confirmation.say(
                flash, words, "areaChecked", reference, String.valueOf(all.checked()), String.valueOf(all.all()));
        return grid(reference, visit);
    }

    private String show(CheckView view, AreaReference reference, Actor me, Model page) {
        page.addAttribute("check", view);
        page.addAttribute("area", pages.view(me, reference, "verdict"));
        return "verification/check";
    }

    /** Back to the row of the grid that one came from. */
    private static String grid(AreaReference reference, InspectionReference visit) {
        return "redirect:/inspections/" + visit + "/checks#" + reference;
    }
}
