package followthrough.web.evidence;

import followthrough.evidence.Endorsement;
import followthrough.evidence.Endorsers;
import followthrough.evidence.Endorsing;
import followthrough.evidence.EvidenceLibrary;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.CoveredWork;
import followthrough.shared.Obstacle;
import followthrough.web.Allowed;
import followthrough.web.DateInput;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.form.Refusals;
import followthrough.web.progress.ActionsPage;
import followthrough.web.progress.ActionsView;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The director says that the evidence of an area may be shown to inspectors, or what is still missing. */
@Controller
@RequestMapping("/areas/{reference}/evidence/endorse")
@PreAuthorize(Allowed.DIRECTORS)
class EndorseController {

    private final EvidencePages evidence;
    private final EvidenceLibrary library;
    private final EvidenceCoverage coverage;
    private final ActionsPage actions;
    private final Endorsing endorsing;
    private final Endorsers endorsers;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    EndorseController(
            EvidencePages evidence,
            EvidenceLibrary library,
            EvidenceCoverage coverage,
            ActionsPage actions,
            Endorsing endorsing,
            Endorsers endorsers,
            AreaPages pages,
            CaseDays days,
            Messages words) {
        this.evidence = evidence;
        this.library = library;
        this.coverage = coverage;
        this.actions = actions;
        this.endorsing = endorsing;
        this.endorsers = endorsers;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, Actor me, Model page) {
        page.addAttribute(Page.FORM, new EndorseForm(0L, DateInput.BLANK, "", "", false, ""));
        return show(reference, me, page);
    }

    @PostMapping
    String decide(
            @PathVariable AreaReference reference,
            @RequestParam("do") String button,
            @ModelAttribute("form") EndorseForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.acting(me, reference.inspection(), form.happenedOn(), errors);
        var refusing = button.equals("notReady");
        if (!refusing && !errors.hasErrors()) {
            if (form.saidOfOneself() == null) Refusals.reject(errors, "self", "endorse.self.missing");
            if (!form.isDeclared()) Refusals.reject(errors, "declared", "endorse.undeclared");
        }
        var decided = FormAction.run(
                () -> {
                    if (refusing) endorsing.notReady(acting, reference, form.version(), form.comments());
                    else endorsing.endorse(acting, reference, form.version(), form.though(), form.saidOfOneself());
                },
                errors);
        if (!decided.isDone()) return show(reference, me, page);
        var lead = pages.view(me, reference, "").lead();
        Confirmation.say(flash, words, refusing ? "evidenceNotReady" : "evidenceEndorsed", lead == null ? "" : lead);
        return "redirect:/areas/" + reference + "/evidence";
    }

    private String show(AreaReference reference, Actor me, Model page) {
        endorsers.mustDirect(me, reference);
        var endorsement = library.endorsement(me, reference);
        var offered = endorsement.filter(known -> known.state() == Endorsement.State.OFFERED);
        var offeredBy = endorsement.map(Endorsement::offeredBy).orElse(null);
        page.addAttribute("area", pages.view(me, reference, "evidence"));
        page.addAttribute("evidence", evidence.view(me, reference));
        var unfinished = actions.ofArea(me, reference);
        var open = unfinished.lines().stream().map(ActionsView.Line::action).toList();
        page.addAttribute("coverage", coverage.of(me, reference, open));
        page.addAttribute("unfinished", unfinished);
        page.addAttribute("seen", endorsement.map(Endorsement::version).orElse(-1L));
        page.addAttribute("offeredBy", offeredBy == null ? "" : words.name(offeredBy));
        page.addAttribute(
                "obstacles",
                offered.isPresent() ? obstacles(me, reference) : List.of(Obstacle.of("evidenceNotOffered")));
        return "evidence/endorse";
    }

    private List<Obstacle> obstacles(Actor me, AreaReference reference) {
        var limits = me.obstaclesTo(CoveredWork.Kind.EVIDENCE);
        return limits.isEmpty() ? endorsers.obstacles(me, reference) : limits;
    }
}
