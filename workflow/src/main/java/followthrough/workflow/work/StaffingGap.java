package followthrough.workflow.work;

import followthrough.inspection.Inspection;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.workflow.process.WorkKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that nobody can do: what administrators may know of it, and nothing of the case itself.
 *
 * @param known whether others than the inspectorate may know that there is this visit: else its reference is not shown
 * @param role the post that does it
 * @param body of which body
 * @param another whether somebody holds the post, but may not do this step: it takes another pair of eyes
 * @param heldBy who has it and can do it no more, or null when nobody has it
 * @param could active people of the body who do not hold the post
 */
public record StaffingGap(
        WorkKind step,
        InspectionReference inspection,
        boolean known,
        Role role,
        Body body,
        boolean another,
        @Nullable PersonId heldBy,
        List<PersonId> could) {

    StaffingGap of(Inspection visit, LocalDate day) {
        return new StaffingGap(step, inspection, visit.isKnownOutside(day), role, body, another, heldBy, could);
    }
}
