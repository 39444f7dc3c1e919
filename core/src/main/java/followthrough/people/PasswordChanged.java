package followthrough.people;

import followthrough.shared.PersonId;

/** The person chose a new password; sessions opened with the old one are over. */
public record PasswordChanged(PersonId person) {}
