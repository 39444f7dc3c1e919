package followthrough.web.administration;

import followthrough.plan.ledger.DateReasons;
import followthrough.shared.Actor;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
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

/** The installation's list of reasons why a promised date may move. */
@Controller
@RequestMapping("/administration/date-reasons")
@PreAuthorize(Allowed.ADMINISTRATORS)
class DateReasonsController {

    private final DateReasons reasons;
    private final Messages words;

    DateReasonsController(DateReasons reasons, Messages words) {
        this.reasons = reasons;
        this.words = words;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute(Page.FORM, new DateReasonForm(""));
        return show(page);
    }

    @PostMapping
    String add(
            @ModelAttribute("form") DateReasonForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        if (!FormAction.run(() -> reasons.add(me, form.words()), errors).isDone()) return show(page);
        Confirmation.say(flash, words, "dateReasonAdded", form.words());
        return "redirect:/administration/date-reasons";
    }

    /** A reason that is offered no more stays with the plans that give it. */
    @PostMapping("/{code}")
    String offer(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean offered,
            @ModelAttribute("form") DateReasonForm form,
            BindingResult errors,
            Actor me,
            Model page) {
        if (!FormAction.run(() -> reasons.offer(me, code, offered), errors).isDone()) return show(page);
        return "redirect:/administration/date-reasons";
    }

    private String show(Model page) {
        page.addAttribute("reasons", reasons.all());
        return "administration/date-reasons";
    }
}
