package followthrough.web.evidence;

import followthrough.evidence.Evidence;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Gathering;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import jakarta.validation.Valid;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever added evidence with wrong words puts it right; the wrong item stays in the record. */
@Controller
@RequestMapping("/areas/{reference}/evidence/{id}/correct")
@PreAuthorize(Allowed.WORKERS)
class CorrectEvidenceController {

    private final EvidenceLibrary library;
    private final Gathering gathering;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    CorrectEvidenceController(
            EvidenceLibrary library, Gathering gathering, AreaPages pages, CaseDays days, Messages words) {
        this.library = library;
        this.gathering = gathering;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, @PathVariable UUID id, Actor me, Model page) {
        page.addAttribute(Page.FORM, CorrectEvidenceForm.of(own(me, reference, id)));
        return show(reference, id, me, page);
    }

    @PostMapping
    String correct(
            @PathVariable AreaReference reference,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CorrectEvidenceForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var wrong = own(me, reference, id);
        var acting = days.quietly(me, reference.inspection());
        var attempt =
                FormAction.run(() -> gathering.correct(acting, reference, id, form.item(wrong), form.reason()), errors);
        if (!attempt.isDone()) return show(reference, id, me, page);
        Confirmation.say(flash, words, "evidenceCorrected");
        return "redirect:/areas/" + reference + "/evidence";
    }

    /** For everybody else, and once it is out of use, the page is not there. */
    private Evidence own(Actor me, AreaReference reference, UUID id) {
        var item = library.get(me, reference, id);
        if (!gathering.obstaclesToCorrect(me, item).isEmpty()) throw new NotFound();
        return item;
    }

    private String show(AreaReference reference, UUID id, Actor me, Model page) {
        page.addAttribute("area", pages.view(me, reference, "evidence"));
        page.addAttribute("back", "/areas/" + reference + "/evidence/" + id);
        return "evidence/correct";
    }
}
