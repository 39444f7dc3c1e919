package followthrough.web.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Somebody new, with what they are first of all. */
record PersonForm(
        @NotBlank(message = "{person.name.missing}") @Size(max = 100, message = "{person.name.long}") @Nullable
        String name,

        @NotBlank(message = "{person.email.missing}") @Email(message = "{person.email.unreal}") @Nullable
        String email,

        @NotBlank(message = "{membership.role.missing}") @Nullable
        String role,

        @Nullable String body) {

    static final PersonForm BLANK = new PersonForm("", "", "", "");

    PersonForm {
        name = name == null ? "" : name.strip();
        email = email == null ? "" : email.strip();
    }
}
