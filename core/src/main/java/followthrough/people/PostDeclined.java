package followthrough.people;

import followthrough.shared.PersonId;

/** The person may not act so; whoever asked is told. */
public record PostDeclined(PersonId person, Membership post, PersonId askedBy) {}
