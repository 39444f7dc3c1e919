package followthrough.standing;

import followthrough.progress.Colour;
import followthrough.shared.AreaReference;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action that somebody promised and has not finished, with what they need in order to report on it.
 *
 * @param words as they were signed
 * @param finding what its area is about
 * @param due as it was signed
 * @param firstDue the date that was signed first, or null where it is that one still
 * @param calm the case runs on its own clock
 * @param priority its area is a priority action
 * @param colour by the rules, or null where they say nothing
 * @param seen how its owner saw it last, or null
 * @param reported what was said last, or null while nothing was
 * @param wanted the date that was asked for and neither refused nor signed yet, or null
 * @param plannedOn when that one was put into the draft of the plan, or null
 * @param draftDue what the draft of the plan says by now, or null where it says none
 * @param leftOut the draft of the plan leaves the action out, whatever was asked
 */
public record OwnAction(
        AreaReference area,
        UUID id,
        String words,
        String finding,
        LocalDate due,
        @Nullable LocalDate firstDue,
        boolean calm,
        boolean priority,
        @Nullable Colour colour,
        @Nullable String why,
        @Nullable Colour seen,
        @Nullable LocalDate reportedOn,
        @Nullable String reported,
        @Nullable LocalDate wanted,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate draftDue,
        boolean leftOut) {

    /** Nobody will sign the date that was put into the draft: the action is no longer in it. */
    public boolean isLeftOut() {
        return plannedOn != null && leftOut;
    }

    /** The date that was put into the draft stands there no longer: another one does. */
    public boolean isPlannedOtherwise() {
        return plannedOn != null && !leftOut && draftDue != null && !draftDue.equals(wanted);
    }

    /** The date that was asked for may still come to hold. */
    public boolean isAskedFor() {
        return wanted != null && !isLeftOut() && !isPlannedOtherwise();
    }

    public boolean isLate(LocalDate today) {
        return !calm && due.isBefore(today);
    }
}
