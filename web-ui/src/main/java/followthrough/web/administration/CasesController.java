package followthrough.web.administration;

import followthrough.inspection.Suspending;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.Messages;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which cases stand still; one is found by its reference, suspended with a reason, and resumed. */
@Controller
@RequestMapping("/administration/cases")
@PreAuthorize(Allowed.ADMINISTRATORS)
class CasesController {

    private static final String HERE = "redirect:/administration/cases/";

    private final Suspending suspending;
    private final Messages words;

    CasesController(Suspending suspending, Messages words) {
        this.suspending = suspending;
        this.words = words;
    }

    @GetMapping
    String list(Actor me, @RequestParam(defaultValue = "") String reference, Model page) {
        var asked = TypedCase.inspection(reference);
        if (TypedCase.of(asked).flatMap(found -> suspending.find(me, found)).isPresent()) return HERE + asked;
        page.addAttribute("reference", asked);
        page.addAttribute("suspended", suspending.list(me));
        return "administration/cases";
    }

    @GetMapping("/{reference}")
    String show(@PathVariable String reference, Actor me, Model page) {
        var whole = TypedCase.inspection(reference);
        if (!whole.equals(reference)) return HERE + new InspectionReference(whole);
        page.addAttribute("form", new SuspendForm(""));
        return ask(new InspectionReference(reference), me, page);
    }

    @PostMapping("/{reference}")
    String suspend(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") SuspendForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var inspection = new InspectionReference(reference);
        suspending.get(me, inspection);
        if (errors.hasErrors()) return ask(inspection, me, page);
        try {
            suspending.suspend(me, inspection, form.because());
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return ask(inspection, me, page);
        }
        flash.addFlashAttribute("said", words.text("cases.suspended.said", reference));
        return HERE + reference;
    }

    @PostMapping("/{reference}/resume")
    String resume(@PathVariable String reference, Actor me, RedirectAttributes flash) {
        suspending.resume(me, new InspectionReference(reference));
        flash.addFlashAttribute("said", words.text("cases.resumed.said", reference));
        return HERE + reference;
    }

    private String ask(InspectionReference inspection, Actor me, Model page) {
        page.addAttribute("reference", inspection.value());
        page.addAttribute("suspended", suspending.get(me, inspection).suspension());
        return "administration/case";
    }
}
