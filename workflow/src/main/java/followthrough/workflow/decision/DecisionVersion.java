package followthrough.workflow.decision;

import followthrough.shared.PersonId;
import followthrough.shared.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a decision table.
 *
 * @param delivered it came with the application; otherwise {@code addedBy} brought it
 * @param effectiveFrom cases that begin on this day or later are decided by it; null while nobody has said so
 * @param retired a later release asks or answers otherwise, so that it decides nothing any more
 */
public record DecisionVersion(
        DecisionKey decision,
        int number,
        String sha256,
        boolean delivered,
        String note,
        @Nullable PersonId addedBy,
        Instant addedAt,
        @Nullable LocalDate effectiveFrom,
        boolean retired) {

    /** Before anybody could have changed a table. */
    static final LocalDate FROM_THE_START = LocalDate.of(1970, 1, 1);

    /** Which of a table's versions decides a case that begins on the day; SQL says the same where cases begin. */
    static Optional<DecisionVersion> inEffect(List<DecisionVersion> ofOneTable, LocalDate day) {
        return ofOneTable.stream()
                .filter(version -> version.effectiveFrom != null && !version.effectiveFrom.isAfter(day))
                .filter(version -> !version.retired)
                .max(Comparator.comparing((DecisionVersion version) -> Objects.requireNonNull(version.effectiveFrom))
                        .thenComparing(DecisionVersion::number));
    }

    /** Short enough to be read out on the telephone. */
    public String code() {
        return Sha256.shortCode(sha256);
    }

    public boolean isDated() {
        return effectiveFrom != null;
    }

    public boolean isFromTheStart() {
        return FROM_THE_START.equals(effectiveFrom);
    }

    public boolean isAhead(LocalDate today) {
        return effectiveFrom != null && effectiveFrom.isAfter(today);
    }
}
