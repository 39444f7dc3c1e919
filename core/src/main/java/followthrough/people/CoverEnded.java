package followthrough.people;

import followthrough.shared.PersonId;

/** The cover ended before its time. */
public record CoverEnded(CoverId cover, PersonId covered, PersonId standIn) {}
