package followthrough.web.area.change;

import followthrough.area.AreaRevising;
import followthrough.inspection.Inspecting;
import followthrough.letter.LetterArchive;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.web.Allowed;
import followthrough.web.DateInput;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import java.util.UUID;
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

/** Proposals to change an inspection's areas: all of them, a new one to add an area, and deciding one. */
@Controller
@RequestMapping("/inspections/{reference}")
@PreAuthorize(Allowed.CHANGERS)
class ChangesController {

    private final AreaRevising revising;
    private final ProposalPages proposals;
    private final Inspecting inspecting;
    private final LetterArchive letters;
    private final CaseDays days;
    private final Messages words;

    ChangesController(
            AreaRevising revising,
            ProposalPages proposals,
            Inspecting inspecting,
            LetterArchive letters,
            CaseDays days,
            Messages words) {
        this.revising = revising;
        this.proposals = proposals;
        this.inspecting = inspecting;
        this.letters = letters;
        this.days = days;
        this.words = words;
    }

    @GetMapping("/changes")
    String all(@PathVariable InspectionReference reference, Actor me, Model page) {
        page.addAttribute("reference", reference);
        page.addAttribute("proposals", proposals.all(me, reference));
        page.addAttribute("asks", revising.mayAsk(me, reference));
        return "area/changes";
    }

    @GetMapping("/areas/add")
    String askToAdd(@PathVariable InspectionReference reference, Actor me, Model page) {
        page.addAttribute(Page.FORM, ProposalForm.blank(DateInput.BLANK));
        return showAdd(reference, me, page);
    }

    @PostMapping("/areas/add")
    String add(
            @PathVariable InspectionReference reference,
            @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.acting(me, reference, form.happenedOn(), errors);
        var asked =
                FormAction.run(() -> revising.proposeToAdd(acting, reference, form.quotation(), form.reason()), errors);
        if (!asked.isDone()) return showAdd(reference, me, page);
        Confirmation.say(flash, words, "changeProposed");
        return "redirect:/inspections/" + reference + "/changes";
    }

    @GetMapping("/changes/{id}")
    String ask(@PathVariable InspectionReference reference, @PathVariable UUID id, Actor me, Model page) {
        page.addAttribute(
                Page.FORM,
                ProposalForm.blank(DateInput.of(proposals.one(me, reference, id).on())));
        return showOne(reference, id, me, page);
    }

    @PostMapping("/changes/{id}")
    String decide(
            @PathVariable InspectionReference reference,
            @PathVariable UUID id,
            @RequestParam("do") String button,
            @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var proposal = proposals.one(me, reference, id);
        var acting = days.acting(me, reference, form.happenedOn(), errors);
        var refusing = button.equals("refuse");
        var decided = FormAction.run(
                () -> {
                    if (refusing) revising.refuse(acting, id, form.reason());
                    else revising.confirm(acting, id);
                },
                errors);
        if (!decided.isDone()) return showOne(reference, id, me, page);
        Confirmation.say(flash, words, refusing ? "changeRefused" : "changeConfirmed", proposal.by());
        return "redirect:/inspections/" + reference + "/changes";
    }

    private String showAdd(InspectionReference reference, Actor me, Model page) {
        proposals.mustAsk(me, reference);
        page.addAttribute("reference", reference);
        page.addAttribute(
                "letter",
                letters.issued(me, reference).orElseThrow(NotFound::new).text());
        page.addAttribute("asksWhen", days.asks(reference));
        return "area/add";
    }

    private String showOne(InspectionReference reference, UUID id, Actor me, Model page) {
        page.addAttribute("proposal", proposals.one(me, reference, id));
        page.addAttribute("visit", inspecting.stored(reference));
        page.addAttribute("asksWhen", days.asks(reference));
        return "area/decide";
    }
}
