package followthrough.people;

import followthrough.shared.PersonId;
import java.time.Instant;

/** A post that was asked for and confirmed or declined, by whom and when; {@code name} is the person's for whom. */
public record DecidedPost(String name, Membership post, boolean confirmed, PersonId by, Instant at) {}
