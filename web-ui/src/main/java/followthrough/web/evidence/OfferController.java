package followthrough.web.evidence;

import followthrough.evidence.Gathering;
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
import org.jspecify.annotations.Nullable;
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

/** The area lead says that the evidence is complete and asks the director to endorse it. */
@Controller
@RequestMapping("/areas/{reference}/evidence/offer")
@PreAuthorize(Allowed.LEADS)
class OfferController {

    /** When evidence was offered or shared, in a case recorded later. */
    record OfferForm(@Nullable DateInput happenedOn) {}

    private final EvidencePages evidence;
    private final Gathering gathering;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    OfferController(EvidencePages evidence, Gathering gathering, AreaPages pages, CaseDays days, Messages words) {
        this.evidence = evidence;
        this.gathering = gathering;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, Actor me, Model page) {
        page.addAttribute(Page.FORM, new OfferForm(DateInput.BLANK));
        return show(reference, me, page);
    }

    @PostMapping
    String offer(
            @PathVariable AreaReference reference,
            @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.acting(me, reference.inspection(), form.happenedOn(), errors);
        if (!FormAction.run(() -> gathering.offer(acting, reference), errors).isDone())
            return show(reference, me, page);
        Confirmation.say(
                flash, words, "evidenceOffered", evidence.view(me, reference).director());
        return "redirect:/areas/" + reference + "/evidence";
    }

    private String show(AreaReference reference, Actor me, Model page) {
        var view = evidence.view(me, reference);
        me.mustBe(view.mayOffer());
        page.addAttribute("area", pages.view(me, reference, "evidence"));
        page.addAttribute("evidence", view);
        return "evidence/offer";
    }
}
