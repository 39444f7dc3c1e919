package followthrough.people;

import followthrough.shared.PersonId;

/** Somebody with a post in a body, whether they are still active or not. */
public record Colleague(PersonId person, String name, String email, boolean active) {}
