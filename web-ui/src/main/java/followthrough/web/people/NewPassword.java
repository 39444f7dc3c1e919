package followthrough.web.people;

import followthrough.web.form.Refusals;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Judges a password that was typed twice, and makes what is stored of it. */
@Component
class NewPassword {

    private final PasswordRule rule;
    private final PasswordEncoder passwords;

    NewPassword(PasswordRule rule, PasswordEncoder passwords) {
        this.rule = rule;
        this.passwords = passwords;
    }

    /** Fields "password" and "again" of the form that the errors belong to. */
    void judge(BindingResult errors, String password, String again, String name, String email) {
        rule.problem(password, name, email).ifPresent(code -> Refusals.reject(errors, "password", code));
        if (!errors.hasFieldErrors("password") && !password.equals(again)) {
            Refusals.reject(errors, "again", "password.different");
        }
    }

    String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    boolean fits(String password, String hash) {
        return passwords.matches(password, hash);
    }
}
