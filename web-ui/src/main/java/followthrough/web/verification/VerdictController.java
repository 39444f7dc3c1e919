package followthrough.web.verification;

import followthrough.area.AreaRegister;
import followthrough.evidence.EvidenceLibrary;
import followthrough.people.Directing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.verification.Sustaining;
import followthrough.verification.SustainmentCheck;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Inspectors' verdicts on an area, and the director's word on whether a met one has lasted. */
@Controller
@PreAuthorize(Allowed.READERS)
class VerdictController {

    private final Verdicts verdicts;
    private final WaysOfCorrecting ways;
    private final Sustaining sustaining;
    private final EvidenceLibrary library;
    private final AreaRegister areas;
    private final Directing directing;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    VerdictController(
            Verdicts verdicts,
            WaysOfCorrecting ways,
            Sustaining sustaining,
            EvidenceLibrary library,
            AreaRegister areas,
            Directing directing,
            AreaPages pages,
            CaseDays days,
            Messages words) {
        this.verdicts = verdicts;
        this.ways = ways;
        this.sustaining = sustaining;
        this.library = library;
        this.areas = areas;
        this.directing = directing;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping("/areas/{reference}/verdict")
    String read(@PathVariable AreaReference reference, Actor me, Model page) {
        var area = areas.get(me, reference);
        page.addAttribute("area", pages.view(me, reference, "verdict"));
        page.addAttribute("verdicts", verdicts.of(me, reference));
        page.addAttribute("said", library.selfAssessments(me, reference));
        page.addAttribute("correctable", ways.open(me, reference));
        page.addAttribute("sustained", lookedBack(me, reference));
        page.addAttribute("directs", directing.mayDirect(me, area.authority()));
        return "verification/verdict";
    }

    @GetMapping("/areas/{reference}/sustained/{afterDays}")
    @PreAuthorize(Allowed.DIRECTORS)
    String ask(@PathVariable AreaReference reference, @PathVariable int afterDays, Actor me, Model page) {
        page.addAttribute(Page.FORM, new SustainedForm("", ""));
        return show(reference, afterDays, me, page);
    }

    @PostMapping("/areas/{reference}/sustained/{afterDays}")
    @PreAuthorize(Allowed.DIRECTORS)
    String confirm(
            @PathVariable AreaReference reference,
            @PathVariable int afterDays,
            @Valid @ModelAttribute("form") SustainedForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.quietly(me, reference.inspection());
        var confirmed = FormAction.run(
                () -> sustaining.confirm(
                        acting, reference, afterDays, form.sustained().equals("true"), form.answer()),
                errors);
        if (!confirmed.isDone()) return show(reference, afterDays, me, page);
        Confirmation.say(flash, words, "sustainmentConfirmed", afterDays);
        return "redirect:/areas/" + reference + "/verdict";
    }

    private String show(AreaReference reference, int afterDays, Actor me, Model page) {
        page.addAttribute("area", pages.view(me, reference, "verdict"));
        page.addAttribute("verdicts", verdicts.of(me, reference));
        page.addAttribute(
                "check",
                lookedBack(me, reference).stream()
                        .filter(check -> check.days() == afterDays)
                        .findFirst()
                        .orElseThrow(NotFound::new));
        directing.mustDirect(me, reference.authority());
        return "verification/sustained";
    }

    private List<SustainedView> lookedBack(Actor me, AreaReference reference) {
        return sustaining.of(me, reference).stream().map(this::view).toList();
    }

    private SustainedView view(SustainmentCheck check) {
        var by = check.answeredBy();
        return new SustainedView(
                check.afterDays(),
                check.dueOn(),
                check.sustained(),
                check.answer(),
                by == null ? null : words.name(by, check.answeredFor()),
                check.answeredOn());
    }
}
