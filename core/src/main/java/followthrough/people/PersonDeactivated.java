package followthrough.people;

import followthrough.shared.PersonId;

/** The person may not sign in any more; open sessions are over and open tasks need another. */
public record PersonDeactivated(PersonId person) {}
