package followthrough.web.evidence;

import followthrough.evidence.EvidenceClosing;
import followthrough.evidence.EvidenceLibrary;
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

/** An item that should never have been kept is closed by the area's lead or a director. */
@Controller
@RequestMapping("/areas/{reference}/evidence/{id}/close")
@PreAuthorize(Allowed.WORKERS)
class CloseEvidenceController {

    private final EvidenceLibrary library;
    private final EvidenceClosing closing;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    CloseEvidenceController(
            EvidenceLibrary library, EvidenceClosing closing, AreaPages pages, CaseDays days, Messages words) {
        this.library = library;
        this.closing = closing;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, @PathVariable UUID id, Actor me, Model page) {
        page.addAttribute(Page.FORM, new RemoveForm(""));
        return show(reference, id, me, page);
    }

    @PostMapping
    String close(
            @PathVariable AreaReference reference,
            @PathVariable UUID id,
            @ModelAttribute("form") RemoveForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.quietly(me, reference.inspection());
        var closed = FormAction.run(() -> closing.close(acting, reference, id, form.reason()), errors);
        if (!closed.isDone()) return show(reference, id, me, page);
        Confirmation.say(flash, words, "evidenceClosed");
        return "redirect:/areas/" + reference + "/evidence";
    }

    private String show(AreaReference reference, UUID id, Actor me, Model page) {
        var item = library.get(me, reference, id);
        if (!closing.mayClose(me, reference, item) && !item.isClosed()) throw new NotFound();
        page.addAttribute("area", pages.view(me, reference, "evidence"));
        page.addAttribute("title", item.title());
        page.addAttribute("back", "/areas/" + reference + "/evidence/" + id);
        return "evidence/close";
    }
}
