package followthrough.people;

import followthrough.shared.PersonId;

/** From the next request on the person may no longer act so; what waits for them in this role needs another. */
public record MembershipRemoved(PersonId person, Membership membership) {}
