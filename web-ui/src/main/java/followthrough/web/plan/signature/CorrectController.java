package followthrough.web.plan.signature;

import followthrough.plan.Correcting;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanText;
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
import followthrough.web.form.Refusals;
import java.util.ArrayList;
import java.util.List;
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

/** The area lead corrects misspellings in a signed plan; the signature stays, the correction stands beside it. */
@Controller
@RequestMapping("/areas/{reference}/plan/correct")
@PreAuthorize(Allowed.LEADS)
class CorrectController {

    private final Correcting correcting;
    private final PlanReading plans;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    CorrectController(Correcting correcting, PlanReading plans, AreaPages pages, CaseDays days, Messages words) {
        this.correcting = correcting;
        this.plans = plans;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, Actor me, Model page) {
        var texts = correcting.texts(me, reference).stream()
                .map(text -> new CorrectForm.Words(text.words()))
                .toList();
        page.addAttribute(Page.FORM, new CorrectForm(0L, texts, DateInput.BLANK, false));
        return show(reference, me, page);
    }

    @PostMapping
    String correct(
            @PathVariable AreaReference reference,
            @ModelAttribute("form") CorrectForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.acting(me, reference.inspection(), form.happenedOn(), errors);
        var wanted = wanted(correcting.texts(me, reference), form);
        if (!form.isDeclared()) Refusals.reject(errors, "declared", "correct.undeclared");
        var corrected = FormAction.run(() -> correcting.correct(acting, reference, form.version(), wanted), errors);
        if (!corrected.isDone()) return show(reference, me, page);
        Confirmation.say(flash, words, "planCorrected");
        return "redirect:/areas/" + reference + "/plan";
    }

    private static List<PlanText> wanted(List<PlanText> now, CorrectForm form) {
        var wanted = new ArrayList<PlanText>();
        for (int i = 0; i < Math.min(now.size(), form.texts().size()); i++) {
            var text = now.get(i);
            var said = form.texts().get(i).said();
            if (lines(said).equals(lines(text.words()))) continue;
            wanted.add(new PlanText(text.field(), text.item(), text.number(), said));
        }
        return wanted;
    }

    /** Browsers end lines in their own way: that is no correction. */
    private static String lines(String text) {
        return text.strip().replace("\r\n", "\n");
    }

    private String show(AreaReference reference, Actor me, Model page) {
        page.addAttribute("area", pages.view(me, reference, "plan"));
        page.addAttribute("obstacles", correcting.obstaclesToCorrect(me, reference));
        page.addAttribute("texts", correcting.texts(me, reference));
        page.addAttribute("seen", plans.working(me, reference).orElseThrow().version());
        page.addAttribute("asksWhen", days.asks(reference.inspection()));
        return "plan/correct";
    }
}
