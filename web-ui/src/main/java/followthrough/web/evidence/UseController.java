package followthrough.web.evidence;

import followthrough.area.AreaRegister;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Supporting;
import followthrough.inspection.Inspection;
import followthrough.inspection.VisibleVisits;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** Says what a piece of evidence supports and which visits it is brought to. */
@Controller
@RequestMapping("/areas/{reference}/evidence/{id}/use")
@PreAuthorize(Allowed.WORKERS)
class UseController {

    private final EvidencePages evidence;
    private final EvidenceLibrary library;
    private final Supporting supporting;
    private final VisibleVisits visits;
    private final EvidenceUsePage uses;
    private final AreaRegister areas;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    UseController(
            EvidencePages evidence,
            EvidenceLibrary library,
            Supporting supporting,
            VisibleVisits visits,
            EvidenceUsePage uses,
            AreaRegister areas,
            AreaPages pages,
            CaseDays days,
            Messages words) {
        this.evidence = evidence;
        this.library = library;
        this.supporting = supporting;
        this.visits = visits;
        this.uses = uses;
        this.areas = areas;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, @PathVariable UUID id, Actor me, Model page) {
        var item = library.get(me, reference, id);
        var area = areas.get(me, reference);
        me.mustBe(EvidencePages.mayAdd(me, area) && !item.isRemoved());
        var now = uses.of(me, area, item);
        page.addAttribute(Page.FORM, new UseForm(now.supported(), now.visits()));
        return show(reference, id, me, page);
    }

    @PostMapping
    String say(
            @PathVariable AreaReference reference,
            @PathVariable UUID id,
            @ModelAttribute("form") UseForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.quietly(me, reference.inspection());
        var brought = brought(me, reference, id, form);
        var settled = evidence.isSettled(me, reference);
        var said = FormAction.run(() -> supporting.use(acting, reference, id, form.parts(), brought), errors);
        if (!said.isDone()) return show(reference, id, me, page);
        Confirmation.say(flash, words, evidence.confirmation(settled, me, reference, "evidenceUsed"));
        return "redirect:/areas/" + reference + "/evidence/" + id;
    }

    /** Visits that this person does not know of stay as they are. */
    private Set<InspectionReference> brought(Actor me, AreaReference reference, UUID id, UseForm form) {
        var item = library.get(me, reference, id);
        var known = visits.of(me, item.authority()).stream()
                .map(Inspection::reference)
                .collect(Collectors.toSet());
        me.mustBe(known.containsAll(form.references()));
        var all = new HashSet<>(supporting.visits(id));
        all.removeAll(known);
        all.addAll(form.references());
        return all;
    }

    private String show(AreaReference reference, UUID id, Actor me, Model page) {
        var item = library.get(me, reference, id);
        page.addAttribute("area", pages.view(me, reference, "evidence"));
        page.addAttribute("title", item.title());
        page.addAttribute("uses", uses.of(me, areas.get(me, reference), item));
        page.addAttribute("back", "/areas/" + reference + "/evidence/" + id);
        return "evidence/use";
    }
}
