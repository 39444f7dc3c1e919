package followthrough.people;

import followthrough.shared.Actor;
import followthrough.shared.PersonId;

/** An administrator asks for a link with which the person chooses a password; somebody else hands it over. */
public record PasswordLinkAsked(PersonId person, Actor by) {}
