package followthrough.web.people;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/** The old password, and the new one typed twice. */
record ChangePasswordForm(
        @NotEmpty(message = "{password.current.missing}") @Nullable
        String current,

        @Nullable String password,
        @Nullable String again) {

    static final ChangePasswordForm BLANK = new ChangePasswordForm("", "", "");

    ChangePasswordForm {
        current = current == null ? "" : current;
        password = password == null ? "" : password;
        again = again == null ? "" : again;
    }

    @Override
    public String toString() {
        return "ChangePasswordForm[secret]";
    }
}
