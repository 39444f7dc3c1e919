package followthrough.web.inspection;

import followthrough.shared.PersonId;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who leads an inspection and who else is on its team. */
record TeamForm(
        @NotBlank(message = "{inspectionTeam.lead.missing}") @Nullable
        String lead,

        @Nullable List<String> team) {

    TeamForm {
        team = team == null ? List.of() : List.copyOf(team);
    }

    List<String> people() {
        return Objects.requireNonNull(team);
    }

    PersonId leader() {
        return PersonId.of(Objects.requireNonNull(lead));
    }
}
