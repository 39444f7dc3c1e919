package followthrough.web.plan.reading;

import followthrough.plan.Holding;
import followthrough.plan.ledger.Slippage;
import followthrough.shared.Obstacle;
import followthrough.web.comment.Said;
import followthrough.web.plan.PlanDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plan to read.
 *
 * @param document what is in force, or while nothing is, what is written; null where there is nothing for this reader
 * @param change what is written and not in force, beside what is; null where nothing else is written
 * @param asked by when their owners asked to be done instead, by action
 * @param signed the version whose signature holds, or null
 * @param holding over what it holds, seen from the document
 * @param returned what the director said when the plan was returned
 * @param slips by the number of the action
 * @param dropped the words of signed actions that the change no longer has: they hold until it is signed
 * @param editable this reader may write it now
 * @param correctable this reader may correct its spelling now
 * @param exportable this reader may take the working plan away as a spreadsheet
 * @param keepable this reader may keep it as a template of the authority
 * @param sharing whether others may begin with it; null where this reader has no say in that
 * @param toSign this reader may sign or return the version that was handed in
 * @param withdrawable this reader may take the signature back
 */
public record PlanView(
        @Nullable PlanDocument document,
        @Nullable PlanDocument change,
        Map<UUID, LocalDate> asked,
        String state,
        @Nullable Version signed,
        Holding holding,
        List<PlanStory.Chapter> story,
        List<LedgerLine> ledger,
        List<Said> returned,
        List<Obstacle> advice,
        Map<Integer, Slippage> slips,
        List<String> dropped,
        boolean editable,
        boolean correctable,
        boolean takeable,
        boolean exportable,
        boolean keepable,
        @Nullable Boolean sharing,
        boolean toSign,
        boolean withdrawable,
        boolean ownActionsOnly) {

    /** The actions that are in force. */
    public Set<UUID> inForce() {
        if (document == null) return Set.of();
        return document.actions().stream()
                .map(PlanDocument.ActionRow::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

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

    /**
     * One change of a promised date.
     *
     * @param to null when the action was dropped
     * @param workingDays by which it moved
     * @param reason its kind and words; null for readers to whom it is not told
     */
    public record LedgerLine(
            String words,
            LocalDate from,
            @Nullable LocalDate to,
            int workingDays,
            @Nullable String reason,
            int version,
            String approvedBy,
            LocalDate approvedOn) {}
}
