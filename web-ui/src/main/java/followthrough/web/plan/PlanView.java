package followthrough.web.plan;

import followthrough.shared.Obstacle;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan to read.
 *
 * @param document null while there is nothing to read, or nothing for this reader
 * @param signed the version whose signature holds, or null
 * @param editable this reader may write it now
 * @param exportable this reader may take the working plan away as a spreadsheet
 * @param sharing whether others may begin with it; null where this reader has no say in that
 * @param toSign this reader may sign or return the version that was handed in
 */
public record PlanView(
        @Nullable PlanDocument document,
        String state,
        @Nullable Version signed,
        List<Version> versions,
        @Nullable String comments,
        List<Obstacle> advice,
        boolean editable,
        boolean exportable,
        @Nullable Boolean sharing,
        boolean toSign,
        boolean ownActionsOnly) {

    /**
     * One version and what became of it.
     *
     * @param decidedBy "X for Y" where somebody signed for another
     */
    public record Version(
            int number,
            String code,
            String state,
            String submittedBy,
            LocalDate submittedOn,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String comments) {}
}
