package followthrough.web.firststeps;

import followthrough.inspection.Authorities;
import followthrough.inspection.Installation;
import followthrough.inspection.Installing;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.web.Allowed;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of first steps, and the first of them: whom this installation serves. */
@Controller
@RequestMapping("/first-steps")
@PreAuthorize(Allowed.SIGNED_IN)
class FirstStepsController {

    private final FirstSteps steps;
    private final Installing installing;
    private final Authorities authorities;
    private final Messages words;

    FirstStepsController(FirstSteps steps, Installing installing, Authorities authorities, Messages words) {
        this.steps = steps;
        this.installing = installing;
        this.authorities = authorities;
        this.words = words;
    }

    @GetMapping
    String list(Actor me, Model page) {
        me.mustBe(steps.mayRead(me));
        page.addAttribute("steps", steps.of(me));
        return "firststeps/list";
    }

    @GetMapping("/who")
    @PreAuthorize(Allowed.ADMINISTRATORS)
    String ask(Model page) {
        page.addAttribute(
                Page.FORM,
                installing
                        .known()
                        .map(known -> new WhoForm(known.kind().name(), code(known.authority())))
                        .orElseGet(() -> new WhoForm("", "")));
        return show(page);
    }

    @PostMapping("/who")
    @PreAuthorize(Allowed.ADMINISTRATORS)
    String settle(
            @Valid @ModelAttribute("form") WhoForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var done = FormAction.run(
                () -> installing.settle(
                        me, Installation.Kind.valueOf(Objects.requireNonNull(form.kind())), form.body()),
                errors);
        if (!done.isDone()) return show(page);
        Confirmation.say(flash, words, "installationSettled");
        return "redirect:/first-steps";
    }

    private String show(Model page) {
        page.addAttribute(
                "authorities",
                authorities.all().stream()
                        .filter(authority -> authority.validity().until() == null)
                        .map(authority -> Choice.of(authority.code(), authority.name()))
                        .toList());
        return "firststeps/who";
    }

    private static String code(@Nullable Body authority) {
        return authority == null ? "" : authority.code();
    }
}
