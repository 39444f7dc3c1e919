package followthrough.people;

import followthrough.shared.PersonId;

/** An administrator put somebody's name or address right. */
public record PersonCorrected(PersonId person, String name, String email) {}
