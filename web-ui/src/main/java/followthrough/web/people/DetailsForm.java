package followthrough.web.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A person's name and address as they are put right. */
record DetailsForm(
        @NotBlank(message = "{person.name.missing}") @Size(max = 100, message = "{person.name.long}") @Nullable
        String name,

        @NotBlank(message = "{person.email.missing}") @Email(message = "{person.email.unreal}") @Nullable
        String email) {

    DetailsForm {
        name = name == null ? "" : name.strip();
        email = email == null ? "" : email.strip();
    }
}
