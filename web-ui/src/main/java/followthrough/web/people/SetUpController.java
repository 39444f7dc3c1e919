package followthrough.web.people;

import followthrough.people.signin.SettingUp;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.form.Refusals;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Behind the one-time link of an empty installation's log: makes the first administrator. */
@Controller
@RequestMapping("/set-up/{token}")
@PreAuthorize(Allowed.ANYBODY)
class SetUpController {

    private static final String PAGE = "people/set-up";

    private final SettingUp settingUp;
    private final NewPassword newPassword;

    SetUpController(SettingUp settingUp, NewPassword newPassword) {
        this.settingUp = settingUp;
        this.newPassword = newPassword;
    }

    @ModelAttribute
    void mustOpen(@PathVariable String token) {
        if (!settingUp.opens(token)) throw new NotFound();
    }

    @GetMapping
    String ask(Model page) {
        page.addAttribute("form", SetUpForm.BLANK);
        return PAGE;
    }

    @PostMapping
    String setUp(@PathVariable String token, @Valid @ModelAttribute("form") SetUpForm form, BindingResult errors) {
        var name = String.valueOf(form.name());
        var email = String.valueOf(form.email());
        var password = String.valueOf(form.password());
        newPassword.judge(errors, password, String.valueOf(form.again()), name, email);
        if (errors.hasErrors()) return PAGE;
        try {
            settingUp.createAdministrator(token, name, email, newPassword.hash(password));
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return PAGE;
        }
        return "redirect:/sign-in?password-set";
    }
}
