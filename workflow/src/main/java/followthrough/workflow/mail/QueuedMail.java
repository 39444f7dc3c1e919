package followthrough.workflow.mail;

import followthrough.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail that is to be sent.
 *
 * @param notice what it tells of, or null in a digest
 * @param superseded a later digest waits for the same person, as after a day without a mail server
 * @param toldUntil what was told before stood in an earlier digest
 */
record QueuedMail(
        UUID id,
        PersonId person,
        LocalDate day,
        @Nullable UUID notice,
        int tries,
        boolean superseded,
        Instant toldUntil) {}
