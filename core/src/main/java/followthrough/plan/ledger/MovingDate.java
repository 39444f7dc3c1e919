package followthrough.plan.ledger;

import followthrough.plan.NewDateReason;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed date that becomes another one if the version that waits is signed.
 *
 * @param number of the action in that version, or 0 where it drops the action
 * @param words as they were signed last
 * @param from as it was signed last
 * @param to the date that waits for the signature, or null where the action is dropped
 * @param workingDays by which it would move; 0 where it is dropped
 * @param dropped why it is dropped, as far as somebody said so; nothing where it moves
 * @param inAll how far the promise would have moved since it was first signed, this time included
 */
public record MovingDate(
        UUID action,
        int number,
        String words,
        LocalDate from,
        @Nullable LocalDate to,
        int workingDays,
        NewDateReason dropped,
        Slippage inAll) {}
