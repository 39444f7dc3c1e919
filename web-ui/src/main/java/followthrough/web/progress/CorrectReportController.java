package followthrough.web.progress;

import followthrough.progress.Progressing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever reported something wrong puts it right or strikes it out; both stay to be read. */
@Controller
@RequestMapping("/areas/{reference}/progress/{report}/correct")
@PreAuthorize(Allowed.WORKERS)
class CorrectReportController {

    private final ProgressPage progress;
    private final Progressing progressing;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    CorrectReportController(
            ProgressPage progress, Progressing progressing, AreaPages pages, CaseDays days, Messages words) {
        this.progress = progress;
        this.progressing = progressing;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, @PathVariable UUID report, Actor me, Model page) {
        var known = progressing.mine(me, reference, report);
        page.addAttribute(Page.FORM, CorrectReportForm.of(known.report()));
        return show(reference, report, me, page);
    }

    @PostMapping
    String correct(
            @PathVariable AreaReference reference,
            @PathVariable UUID report,
            @RequestParam(name = "do", defaultValue = "correct") String button,
            @ModelAttribute("form") CorrectReportForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        progressing.mine(me, reference, report);
        var acting = days.quietly(me, reference.inspection());
        var strike = button.equals("strike");
        var attempt = FormAction.run(
                () -> {
                    if (strike) progressing.strikeOut(acting, reference, report, form.reason());
                    else progressing.correct(acting, reference, report, form.report(), form.reason());
                },
                errors);
        if (!attempt.isDone()) return show(reference, report, me, page);
        Confirmation.say(flash, words, strike ? "progressStruckOut" : "progressCorrected");
        return "redirect:/areas/" + reference + "/progress";
    }

    private String show(AreaReference reference, UUID report, Actor me, Model page) {
        var known = progressing.mine(me, reference, report);
        page.addAttribute("area", pages.view(me, reference, "progress"));
        page.addAttribute("colours", progress.view(me, reference).colours());
        page.addAttribute("reported", words.text("progress.correct.reported", known.reportedOn()));
        return "progress/correct-report";
    }
}
