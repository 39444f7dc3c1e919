package followthrough.workflow.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A digest of today, as far as it has come. */
public record SentMail(MailState state, @Nullable Instant endedAt) {}
