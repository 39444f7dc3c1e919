package followthrough.web.progress;

import followthrough.progress.Measuring;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.DateInput;
import followthrough.web.Ids;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The figures of an area's success measures; its lead and its director bring them. */
@Controller
@RequestMapping("/areas/{reference}/measures")
@PreAuthorize(Allowed.PLAN_READERS)
class MeasuresController {

    private final MeasuresPage measures;
    private final Measuring measuring;
    private final AreaPages pages;
    private final SupportingEvidence evidence;
    private final CaseDays days;
    private final Messages words;

    MeasuresController(
            MeasuresPage measures,
            Measuring measuring,
            AreaPages pages,
            SupportingEvidence evidence,
            CaseDays days,
            Messages words) {
        this.measures = measures;
        this.measuring = measuring;
        this.pages = pages;
        this.evidence = evidence;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String read(@PathVariable AreaReference reference, Actor me, Model page) {
        var choices = measures.view(me, reference).choices();
        var only = choices.size() == 1 ? choices.get(0).value() : "";
        page.addAttribute(Page.FORM, new FigureForm(only, DateInput.BLANK, "", "", DateInput.BLANK));
        return show(reference, me, page);
    }

    @PostMapping
    @PreAuthorize(Allowed.MEASURERS)
    String record(
            @PathVariable AreaReference reference,
            @Valid @ModelAttribute("form") FigureForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.acting(me, reference.inspection(), form.happenedOn(), form.dated(), errors);
        var recorded = FormAction.run(
                () -> measuring.record(
                        acting, reference, Ids.of(form.measure()), form.dated().date(), form.figure(), form.source()),
                errors);
        if (!recorded.isDone()) return show(reference, me, page);
        Confirmation.say(flash, words, "figureRecorded");
        return "redirect:/areas/" + reference + "/measures";
    }

    /** A figure that was wrong is taken back with a reason; it stays in the record. */
    @GetMapping("/{value}/retract")
    @PreAuthorize(Allowed.MEASURERS)
    String askToRetract(@PathVariable AreaReference reference, @PathVariable UUID value, Actor me, Model page) {
        page.addAttribute(Page.FORM, RetractForm.BLANK);
        return showFigure(reference, value, me, page);
    }

    @PostMapping("/{value}/retract")
    @PreAuthorize(Allowed.MEASURERS)
    String retract(
            @PathVariable AreaReference reference,
            @PathVariable UUID value,
            @RequestParam(name = "do", defaultValue = "retract") String button,
            @ModelAttribute("form") RetractForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.quietly(me, reference.inspection());
        var right = button.equals("correct");
        var attempt = FormAction.run(
                () -> {
                    if (right) measuring.correct(acting, reference, value, form.figure(), form.source(), form.reason());
                    else measuring.retract(acting, reference, value, form.reason());
                },
                errors);
        if (!attempt.isDone()) return showFigure(reference, value, me, page);
        Confirmation.say(flash, words, right ? "valueCorrected" : "figureRetracted");
        return "redirect:/areas/" + reference + "/measures";
    }

    private String showFigure(AreaReference reference, UUID value, Actor me, Model page) {
        page.addAttribute("area", pages.view(me, reference, "measures"));
        page.addAttribute("value", measures.value(me, reference, value));
        page.addAttribute("mine", measuring.isOf(me, reference, value));
        return "progress/retract";
    }

    private String show(AreaReference reference, Actor me, Model page) {
        page.addAttribute("area", pages.view(me, reference, "measures"));
        page.addAttribute("measures", measures.view(me, reference));
        page.addAttribute("supported", evidence.of(me, reference));
        return "progress/measures";
    }
}
