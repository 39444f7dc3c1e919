package followthrough.web.people;

import followthrough.people.Directory;
import followthrough.people.PersonSummary;
import followthrough.people.signin.ChoosingPassword;
import followthrough.people.signin.SigningIn;
import followthrough.people.signin.Throttling;
import followthrough.shared.NotFound;
import followthrough.web.Allowed;
import followthrough.web.form.Refusals;
import followthrough.web.security.OpenSession;
import followthrough.web.security.SignInDetails;
import followthrough.web.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes one's own password; every other session of the person ends, this one goes on. */
@Controller
@RequestMapping("/account/password")
@PreAuthorize(Allowed.SIGNED_IN)
class ChangePasswordController {

    private static final String PAGE = "people/change-password";

    private final ChoosingPassword choosing;
    private final Directory directory;
    private final SigningIn signingIn;
    private final Throttling throttling;
    private final NewPassword newPassword;
    private final OpenSession session;

    ChangePasswordController(
            ChoosingPassword choosing,
            Directory directory,
            SigningIn signingIn,
            Throttling throttling,
            NewPassword newPassword,
            OpenSession session) {
        this.choosing = choosing;
        this.directory = directory;
        this.signingIn = signingIn;
        this.throttling = throttling;
        this.newPassword = newPassword;
        this.session = session;
    }

    @GetMapping
    String ask(Model page) {
        page.addAttribute("form", ChangePasswordForm.BLANK);
        return PAGE;
    }

    @PostMapping
    String change(
            @Valid @ModelAttribute("form") ChangePasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var person = directory.person(me.person()).orElseThrow(NotFound::new);
        var password = String.valueOf(form.password());
        if (!errors.hasErrors()) compare(errors, person, String.valueOf(form.current()), SignInDetails.of(request));
        newPassword.judge(errors, password, String.valueOf(form.again()), person.name(), person.email());
        if (errors.hasErrors()) return PAGE;
        choosing.change(me.person(), newPassword.hash(password));
        signingIn.account(person.email()).ifPresent(account -> session.goOn(account, request, response));
        next.addFlashAttribute("done", "account.passwordChanged");
        return "redirect:/account";
    }

    /** Whoever finds an open session can guess here no faster than at the door. */
    private void compare(BindingResult errors, PersonSummary person, String current, SignInDetails details) {
        var attempt = details.as(person.email());
        var hash = signingIn.account(person.email()).map(account -> account.passwordHash());
        if (!throttling.wait(attempt).isZero()) {
            Refusals.reject(errors, "current", "password.current.wait");
        } else if (hash.filter(stored -> newPassword.fits(current, stored)).isEmpty()) {
            throttling.failed(attempt);
            Refusals.reject(errors, "current", "password.current.wrong");
        }
    }
}
