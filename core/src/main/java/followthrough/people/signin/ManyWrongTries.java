package followthrough.people.signin;

import followthrough.shared.PersonId;

/** Somebody tries passwords for this person's account, from browsers in which the person never signed in. */
public record ManyWrongTries(PersonId person) {}
