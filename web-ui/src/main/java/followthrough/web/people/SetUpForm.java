package followthrough.web.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The first administrator, by themselves. */
record SetUpForm(
        @NotBlank(message = "{person.name.missing}") @Size(max = 100, message = "{person.name.long}") @Nullable
        String name,

        @NotBlank(message = "{person.email.missing}") @Email(message = "{person.email.unreal}") @Nullable
        String email,

        @Nullable String password,
        @Nullable String again) {

    static final SetUpForm BLANK = new SetUpForm("", "", "", "");

    SetUpForm {
        name = name == null ? "" : name.strip();
        email = email == null ? "" : email.strip();
        password = password == null ? "" : password;
        again = again == null ? "" : again;
    }

    @Override
    public String toString() {
        return "SetUpForm[" + email + "]";
    }
}
