package followthrough.people;

import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Role;

/** An active person in a post. */
public record HeldPost(Role role, Body body, PersonId person) {}
