package followthrough.people;

import followthrough.shared.Body;
import followthrough.shared.PersonId;

/** Somebody who was named by e-mail address is a person with a post in the body now. */
public record AccountMade(Body body, String email, PersonId person) {}
