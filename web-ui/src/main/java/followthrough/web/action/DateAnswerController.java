package followthrough.web.action;

import followthrough.progress.DateAsking;
import followthrough.progress.DateRequest;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.form.Sending;
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

/** The area lead answers whoever asks for another date. */
@Controller
@RequestMapping("/areas/{reference}/dates/{request}")
@PreAuthorize(Allowed.LEADS)
class DateAnswerController {

    private final DateAsking dates;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    DateAnswerController(DateAsking dates, AreaPages pages, CaseDays days, Messages words) {
        this.dates = dates;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String ask(
            @PathVariable AreaReference reference,
            @PathVariable UUID request,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var newer = dates.inPlaceOf(me, reference, request);
        if (newer.isPresent()) return replaced(newer.get(), flash);
        page.addAttribute(Page.FORM, DateAnswerForm.BLANK);
        return show(me, reference, request, page);
    }

    @PostMapping
    String answer(
            @PathVariable AreaReference reference,
            @PathVariable UUID request,
            @RequestParam(name = "do", defaultValue = "refuse") String button,
            @ModelAttribute("form") DateAnswerForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var newer = dates.inPlaceOf(me, reference, request);
        if (newer.isPresent()) {
            Sending.cameTooLate();
            return replaced(newer.get(), flash);
        }
        var acting = days.quietly(me, reference.inspection());
        var agreed = button.equals("plan");
        var answered = FormAction.run(
                () -> {
                    if (agreed) dates.plan(acting, reference, request);
                    else dates.refuse(acting, reference, request, form.words());
                },
                errors);
        if (!answered.isDone()) return show(me, reference, request, page);
        Confirmation.say(flash, words, agreed ? "datePlanned" : "dateRefused");
        return "redirect:/areas/" + reference + (agreed ? "/plan/edit" : "/progress");
    }

    /** Whoever asked wants yet another date by now: that is the question to answer. */
    private static String replaced(DateRequest newer, RedirectAttributes flash) {
        flash.addFlashAttribute("replaced", true);
        return "redirect:/areas/" + newer.area() + "/dates/" + newer.id();
    }

    private String show(Actor me, AreaReference reference, UUID request, Model page) {
        var asked = dates.get(me, reference, request);
        page.addAttribute("area", pages.view(me, reference, "progress"));
        page.addAttribute("request", asked);
        page.addAttribute("by", words.name(asked.by()));
        return "action/answer-date";
    }
}
