package followthrough.people;

import followthrough.shared.PersonId;

/** Somebody new may be given memberships and a link to choose a password. */
public record PersonRegistered(PersonId person, String name) {}
