package followthrough.web.action;

import followthrough.plan.ledger.HandingOn;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import followthrough.web.Allowed;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Hands a promised action on to somebody else, when its owner is ill, leaves or cannot. */
@Controller
@RequestMapping("/areas/{reference}/actions/{action}/hand-on")
@PreAuthorize(Allowed.PLANNERS)
class HandOnController {

    private final HandingOn handingOn;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    HandOnController(HandingOn handingOn, AreaPages pages, CaseDays days, Messages words) {
        this.handingOn = handingOn;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, @PathVariable UUID action, Actor me, Model page) {
        page.addAttribute(Page.FORM, HandOnForm.BLANK);
        return show(me, reference, action, page);
    }

    @PostMapping
    String handOn(
            @PathVariable AreaReference reference,
            @PathVariable UUID action,
            @ModelAttribute("form") HandOnForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.quietly(me, reference.inspection());
        var to = chosen(me, reference, form.to());
        var handed = FormAction.run(() -> handingOn.handOn(acting, reference, action, to, form.reason()), errors);
        if (!handed.isDone()) return show(me, reference, action, page);
        Confirmation.say(flash, words, "actionHandedOn");
        return "redirect:/areas/" + reference + "/progress";
    }

    private @Nullable PersonId chosen(Actor me, AreaReference reference, String typed) {
        return handingOn.eligible(me, reference).stream()
                .filter(person -> person.toString().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private String show(Actor me, AreaReference reference, UUID id, Model page) {
        var action = handingOn.get(me, reference, id);
        var answering = action.answering();
        page.addAttribute("area", pages.view(me, reference, "progress"));
        page.addAttribute("action", action.description());
        page.addAttribute("now", answering == null ? action.ownerName() : words.name(answering));
        page.addAttribute("people", choices(me, reference, answering));
        return "action/hand-on";
    }

    private List<Choice> choices(Actor me, AreaReference reference, @Nullable PersonId except) {
        var eligible = handingOn.eligible(me, reference);
        var names = words.names(eligible);
        return eligible.stream()
                .filter(person -> !person.equals(except))
                .map(person -> Choice.of(person, names.getOrDefault(person, person.toString())))
                .toList();
    }
}
