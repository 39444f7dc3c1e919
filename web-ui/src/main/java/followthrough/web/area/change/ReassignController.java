package followthrough.web.area.change;

import followthrough.area.Assigning;
import followthrough.people.Directory;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.form.Refusals;
import java.util.Objects;
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

/** The director gives one area to another area lead, whoever was away, ill or gone. */
@Controller
@RequestMapping("/areas/{reference}/reassign")
@PreAuthorize(Allowed.DIRECTORS)
class ReassignController {

    private final AssignPage assign;
    private final Assigning assigning;
    private final Directory people;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    ReassignController(
            AssignPage assign, Assigning assigning, Directory people, AreaPages pages, CaseDays days, Messages words) {
        this.assign = assign;
        this.assigning = assigning;
        this.people = people;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, Actor me, Model page) {
        page.addAttribute(Page.FORM, new ReassignForm(""));
        return show(reference, me, page);
    }

    @PostMapping
    String give(
            @PathVariable AreaReference reference,
            @ModelAttribute("form") ReassignForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.quietly(me, reference.inspection());
        var taken = pages.view(me, reference, "").lead() != null;
        var lead = assign.lead(reference.authority(), form.lead()).orElse(null);
        if (lead == null) Refusals.reject(errors, "lead", "reassign.missing");
        if (!FormAction.run(() -> assigning.reassign(acting, reference, Objects.requireNonNull(lead)), errors)
                .isDone()) {
            return show(reference, me, page);
        }
        Confirmation.say(
                flash, words, taken ? "areaReassigned" : "areaGiven", people.name(Objects.requireNonNull(lead)));
        return "redirect:/areas/" + reference;
    }

    private String show(AreaReference reference, Actor me, Model page) {
        page.addAttribute("area", pages.view(me, reference, ""));
        page.addAttribute("leads", assign.leads(me, reference.authority()));
        return "area/reassign";
    }
}
