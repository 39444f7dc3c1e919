package followthrough.web.action;

import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Colleagues and what hangs on each of them: looked at, and moved, before somebody leaves or while they are ill. */
@Controller
@RequestMapping("/colleagues")
@PreAuthorize(Allowed.PLANNERS)
class ColleagueController {

    private final ColleagueWork work;
    private final Messages words;

    ColleagueController(ColleagueWork work, Messages words) {
        this.work = work;
        this.words = words;
    }

    @GetMapping
    String list(Actor me, Model page) {
        page.addAttribute("colleagues", work.list(me));
        return "action/colleagues";
    }

    @GetMapping("/{id}")
    String show(Actor me, @PathVariable UUID id, Model page) {
        page.addAttribute(Page.FORM, MoveWorkForm.BLANK);
        return show(me, new PersonId(id), page);
    }

    @PostMapping("/{id}")
    String move(
            Actor me,
            @PathVariable UUID id,
            @ModelAttribute("form") MoveWorkForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        var from = new PersonId(id);
        var moved = FormAction.run(() -> work.move(me, from, form), errors);
        if (!moved.isDone()) return show(me, from, page);
        Confirmation.say(flash, words, "workMoved");
        return "redirect:/colleagues/" + id;
    }

    private String show(Actor me, PersonId person, Model page) {
        page.addAttribute("view", work.view(me, person));
        return "action/colleague";
    }
}
