package followthrough.web.people;

import followthrough.people.Membership;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.web.form.Refusals;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What somebody is for whom; the body follows from the role except for roles of an authority. */
record MembershipForm(
        @NotBlank(message = "{membership.role.missing}") @Nullable
        String role,

        @Nullable String body) {

    static final MembershipForm BLANK = new MembershipForm("", "");

    /** Empty when something is missing, which the errors then say. */
    static Optional<Membership> membership(@Nullable String role, @Nullable String body, BindingResult errors) {
        var known = Optional.ofNullable(role).filter(name -> !name.isBlank()).flatMap(MembershipForm::role);
        if (known.isEmpty()) {
            if (!errors.hasFieldErrors("role")) Refusals.reject(errors, "role", "membership.role.missing");
            return Optional.empty();
        }
        var fixed = fixed(known.get());
        if (fixed == null && (body == null || body.isBlank())) {
            Refusals.reject(errors, "body", "membership.body.missing");
            return Optional.empty();
        }
        var code = fixed == null ? String.valueOf(body).strip().toUpperCase(Locale.ROOT) : fixed.code();
        return Optional.of(new Membership(known.get(), new Body(code)));
    }

    private static Optional<Role> role(String name) {
        for (var role : Role.values()) if (role.name().equals(name)) return Optional.of(role);
        return Optional.empty();
    }

    private static @Nullable Body fixed(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> Body.INSTALLATION;
            case INSPECTOR, INSPECTION_MANAGER -> Body.INSPECTORATE;
            case LETTER_RECORDER, DIRECTOR, CHIEF_EXECUTIVE, AREA_LEAD, OFFICER, OBSERVER -> null;
        };
    }
}
