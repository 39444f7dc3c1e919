package followthrough.web.verification;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.verification.Check;
import followthrough.verification.Checking;
import followthrough.verification.VerdictCorrecting;
import followthrough.verification.VerdictRevising;
import followthrough.web.Allowed;
import followthrough.web.DateInput;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.form.Refusals;
import jakarta.validation.Valid;
import java.time.LocalDate;
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

/**
 * A wrong verdict is put right: at once before it becomes known, by a second person’s word once it is published; the
 * wrong one stays beside it, with the reason.
 */
@Controller
@RequestMapping("/areas/{reference}/check/{visit}/correct")
@PreAuthorize(Allowed.RECORDERS)
class CorrectVerdictController {

    private final Checking checking;
    private final VerdictCorrecting correcting;
    private final VerdictRevising revising;
    private final WaysOfCorrecting ways;
    private final CheckPage check;
    private final CheckKeeping keeping;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    CorrectVerdictController(
            Checking checking,
            VerdictCorrecting correcting,
            VerdictRevising revising,
            WaysOfCorrecting ways,
            CheckPage check,
            CheckKeeping keeping,
            AreaPages pages,
            CaseDays days,
            Messages words) {
        this.checking = checking;
        this.correcting = correcting;
        this.revising = revising;
        this.ways = ways;
        this.check = check;
        this.keeping = keeping;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, @PathVariable InspectionReference visit, Actor me, Model page) {
        var given = given(me, reference, visit);
        if (!ways.obstacles(me, reference, visit, given.isPublished()).isEmpty()) return aside(reference, visit);
        page.addAttribute(Page.FORM, CheckForm.of(given, DateInput.of(day(given))));
        return show(reference, visit, me, page);
    }

    @PostMapping
    String correct(
            @PathVariable AreaReference reference,
            @PathVariable InspectionReference visit,
            @RequestParam UUID seen,
            @Valid @ModelAttribute("form") CheckForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var published = given(me, reference, visit).isPublished();
        var acting = days.acting(me, visit, form.happenedOn(), errors);
        if (!form.hasOutcome()) Refusals.reject(errors, "outcome", "check.outcome.missing");
        var done = FormAction.run(
                () -> {
                    var verdict = form.verdict(keeping.quoted(me, reference, visit, form));
                    if (published) revising.ask(acting, reference, visit, seen, verdict, form.because());
                    else correcting.correct(acting, reference, visit, seen, verdict, form.because());
                },
                errors);
        if (!done.isDone()) return show(reference, visit, me, page);
        if (published) {
            Confirmation.say(flash, words, "changeProposed");
            return "redirect:/inspections/" + visit + "/changes";
        }
        Confirmation.say(flash, words, "verdictCorrected", reference, visit);
        return aside(reference, visit);
    }

    /** In a history the correction is most often of the day on which the verdict became known, or was given. */
    private static LocalDate day(Check given) {
        var published = given.publishedOn();
        return published == null ? given.checkedOn() : published;
    }

    private Check given(Actor me, AreaReference reference, InspectionReference visit) {
        return checking.of(me, reference).stream()
                .filter(known -> known.inspection().equals(visit))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Where the verdict is read; it says there why it cannot be corrected and by whom it can. */
    private static String aside(AreaReference reference, InspectionReference visit) {
        return "redirect:/areas/" + reference + "/check/" + visit;
    }

    private String show(AreaReference reference, InspectionReference visit, Actor me, Model page) {
        page.addAttribute("check", check.view(me, reference, visit));
        page.addAttribute("area", pages.view(me, reference, "verdict"));
        page.addAttribute("seen", given(me, reference, visit).id().toString());
        return "verification/correct";
    }
}
