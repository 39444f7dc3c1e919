package followthrough.web.people;

import followthrough.people.Directory;
import followthrough.people.PersonSummary;
import followthrough.people.signin.ChoosingPassword;
import followthrough.shared.NotFound;
import followthrough.web.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Behind a one-time link: a first or a new password. A link that does not work is a page that is not there. */
@Controller
@RequestMapping("/set-password/{token}")
@PreAuthorize(Allowed.ANYBODY)
class SetPasswordController {

    private static final String PAGE = "people/set-password";

    private final ChoosingPassword choosing;
    private final Directory directory;
    private final NewPassword newPassword;

    SetPasswordController(ChoosingPassword choosing, Directory directory, NewPassword newPassword) {
        this.choosing = choosing;
        this.directory = directory;
        this.newPassword = newPassword;
    }

    @ModelAttribute("person")
    PersonSummary person(@PathVariable String token) {
        return choosing.personOf(token).flatMap(directory::person).orElseThrow(NotFound::new);
    }

    @GetMapping
    String ask(Model page) {
        page.addAttribute("form", PasswordForm.BLANK);
        return PAGE;
    }

    @PostMapping
    String set(
            @PathVariable String token,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            @ModelAttribute("person") PersonSummary person) {
        var password = String.valueOf(form.password());
        newPassword.judge(errors, password, String.valueOf(form.again()), person.name(), person.email());
        if (errors.hasErrors()) return PAGE;
        choosing.byLink(token, newPassword.hash(password));
        return "redirect:/sign-in?password-set";
    }
}
