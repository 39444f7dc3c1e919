package followthrough.web.people;

import org.jspecify.annotations.Nullable;

/** A new password, typed twice; never shown again. */
record PasswordForm(@Nullable String password, @Nullable String again) {

    static final PasswordForm BLANK = new PasswordForm("", "");

    PasswordForm {
        password = password == null ? "" : password;
        again = again == null ? "" : again;
    }

    @Override
    public String toString() {
        return "PasswordForm[secret]";
    }
}
