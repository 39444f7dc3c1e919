package followthrough.people.signin;

import followthrough.shared.PersonId;

/** A link with which the person's password is chosen was shown, once, to somebody who hands it over. */
public record LinkShown(PersonId person, PersonId askedBy, PersonId shownTo) {}
