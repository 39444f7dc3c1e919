package followthrough.web.plan.signature;

import followthrough.plan.PlanReading;
import followthrough.plan.SigningOff;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.DateInput;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.plan.reading.PlanPages;
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

/** A director takes the signature over a plan back, with a reason. */
@Controller
@RequestMapping("/areas/{reference}/plan/withdraw-signature")
@PreAuthorize(Allowed.DIRECTORS)
class WithdrawController {

    private final SigningOff signing;
    private final PlanReading plans;
    private final PlanPages planPages;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    WithdrawController(
            SigningOff signing,
            PlanReading plans,
            PlanPages planPages,
            AreaPages pages,
            CaseDays days,
            Messages words) {
        this.signing = signing;
        this.plans = plans;
        this.planPages = planPages;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, Actor me, Model page) {
        page.addAttribute(Page.FORM, new WithdrawForm("", "", DateInput.BLANK));
        return show(reference, me, page);
    }

    @PostMapping
    String withdraw(
            @PathVariable AreaReference reference,
            @ModelAttribute("form") WithdrawForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.acting(me, reference.inspection(), form.happenedOn(), errors);
        var withdrawn = FormAction.run(() -> signing.withdraw(acting, reference, form.sha256(), form.reason()), errors);
        if (!withdrawn.isDone()) return show(reference, me, page);
        var lead = pages.view(me, reference, "").lead();
        Confirmation.say(flash, words, "signatureWithdrawn", lead == null ? words.text("plan.theLead") : lead);
        return "redirect:/areas/" + reference + "/plan";
    }

    private String show(AreaReference reference, Actor me, Model page) {
        var signed = plans.signed(me, reference);
        page.addAttribute("area", pages.view(me, reference, "plan"));
        page.addAttribute("obstacles", signing.obstaclesToWithdraw(me, reference));
        page.addAttribute("signed", signed.map(planPages::version).orElse(null));
        page.addAttribute("sha256", signed.map(version -> version.sha256()).orElse(""));
        page.addAttribute("asksWhen", days.asks(reference.inspection()));
        return "plan/withdraw-signature";
    }
}
