package followthrough.people;

import followthrough.shared.Body;
import followthrough.shared.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody who waits for an account, as the administrator sees it: nothing of the case they were named in. */
public record InvitedPerson(UUID id, Body body, String name, String email, PersonId askedBy, LocalDate askedOn) {}
