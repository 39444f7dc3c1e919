package followthrough.people;

import followthrough.shared.PersonId;

/** From now on the person may act so. */
public record MembershipAdded(PersonId person, Membership membership) {}
