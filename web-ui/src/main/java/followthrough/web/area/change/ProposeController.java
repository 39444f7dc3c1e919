package followthrough.web.area.change;

import followthrough.area.AreaRevising;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.DateInput;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
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

/** Asks to withdraw, merge or supersede an area; a second person decides. */
@Controller
@RequestMapping("/areas/{reference}/{how:withdraw|merge|supersede}")
@PreAuthorize(Allowed.CHANGERS)
class ProposeController {

    private final AreaRevising revising;
    private final ProposalPages proposals;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    ProposeController(AreaRevising revising, ProposalPages proposals, AreaPages pages, CaseDays days, Messages words) {
        this.revising = revising;
        this.proposals = proposals;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, @PathVariable String how, Actor me, Model page) {
        page.addAttribute(Page.FORM, ProposalForm.blank(DateInput.BLANK));
        return show(reference, how, me, page);
    }

    @PostMapping
    String propose(
            @PathVariable AreaReference reference,
            @PathVariable String how,
            @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.acting(me, reference.inspection(), form.happenedOn(), errors);
        if (!FormAction.run(() -> propose(acting, reference, how, form), errors).isDone()) {
            return show(reference, how, me, page);
        }
        Confirmation.say(flash, words, "changeProposed");
        return "redirect:/inspections/" + reference.inspection() + "/changes";
    }

    private void propose(Actor acting, AreaReference reference, String how, ProposalForm form) {
        switch (how) {
            case "withdraw" -> revising.proposeToWithdraw(acting, reference, form.reason());
            case "merge" -> revising.proposeToMerge(acting, reference, target(form), form.reason());
            default -> revising.proposeToSupersede(acting, reference, form.reason());
        }
    }

    private static AreaReference target(ProposalForm form) {
        try {
            return new AreaReference(form.into());
        } catch (NotFound none) {
            throw new Refused(Obstacle.at("into", "mergeTarget"));
        }
    }

    private String show(AreaReference reference, String how, Actor me, Model page) {
        me.mustBe(!how.equals("supersede") || me.role() == followthrough.shared.Role.DIRECTOR);
        proposals.mustAsk(me, reference.inspection());
        page.addAttribute("area", pages.view(me, reference, ""));
        page.addAttribute("how", how);
        page.addAttribute("targets", proposals.targets(me, reference));
        page.addAttribute("asksWhen", days.asks(reference.inspection()));
        return "area/propose";
    }
}
