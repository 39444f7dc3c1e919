package followthrough.people;

import followthrough.shared.PersonId;

/** The person may sign in again. */
public record PersonReactivated(PersonId person) {}
