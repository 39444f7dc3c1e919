package followthrough.web.people;

import followthrough.people.signin.ChoosingPassword;
import followthrough.web.Allowed;
import followthrough.web.security.SignInDetails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks an administrator for a new password; the answer is the same whether there is such an account or not. */
@Controller
@RequestMapping("/forgotten-password")
@PreAuthorize(Allowed.ANYBODY)
class ForgottenPasswordController {

    private static final String PAGE = "people/forgotten-password";

    private final ChoosingPassword choosing;

    ForgottenPasswordController(ChoosingPassword choosing) {
        this.choosing = choosing;
    }

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable String asked, Model page) {
        page.addAttribute("form", new ForgottenForm(""));
        return asked == null ? PAGE : "people/forgotten-password-asked";
    }

    @PostMapping
    String forgotten(
            @Valid @ModelAttribute("form") ForgottenForm form, BindingResult errors, HttpServletRequest request) {
        if (errors.hasErrors()) return PAGE;
        choosing.forgotten(SignInDetails.of(request).as(String.valueOf(form.email())));
        return "redirect:/forgotten-password?asked=yes";
    }
}
