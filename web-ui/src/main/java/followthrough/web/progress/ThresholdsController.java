package followthrough.web.progress;

import followthrough.progress.RagSettings;
import followthrough.shared.Actor;
import followthrough.shared.Role;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the colours mean in one's own authority; its director may change it. */
@Controller
@RequestMapping("/progress-key")
@PreAuthorize(Allowed.AUTHORITY)
class ThresholdsController {

    private final RagSettings keys;
    private final Messages words;

    ThresholdsController(RagSettings keys, Messages words) {
        this.keys = keys;
        this.words = words;
    }

    @GetMapping
    String read(Actor me, Model page) {
        page.addAttribute(Page.FORM, ThresholdsForm.of(keys.of(me.body())));
        return show(me, page);
    }

    @PostMapping
    @PreAuthorize(Allowed.DIRECTOR)
    String change(
            @Valid @ModelAttribute("form") ThresholdsForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        if (!FormAction.run(() -> keys.change(me, form.key()), errors).isDone()) return show(me, page);
        Confirmation.say(flash, words, "keyChanged");
        return "redirect:/progress-key";
    }

    /** The version comes from what is stored, so that a form sent again goes over what was shown beside it. */
    private String show(Actor me, Model page) {
        page.addAttribute("key", keys.of(me.body()));
        page.addAttribute("authority", words.body(me.body()));
        page.addAttribute("mayChange", me.role() == Role.DIRECTOR);
        return "progress/key";
    }
}
