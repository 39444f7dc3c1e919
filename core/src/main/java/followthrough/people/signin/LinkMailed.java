package followthrough.people.signin;

import followthrough.shared.PersonId;

/** A link with which the person's password is chosen was sent to them by mail; nobody was shown it. */
public record LinkMailed(PersonId person, PersonId askedBy, PersonId sentBy) {}
