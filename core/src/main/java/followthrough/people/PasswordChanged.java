package followthrough.people;

import followthrough.shared.PersonId;

/**
 * The person chose a new password; sessions opened with the old one are over.
 *
 * @param byLink with a link that somebody handed over, and not with the old password
 * @param first whether the person had none before
 */
public record PasswordChanged(PersonId person, boolean byLink, boolean first) {}
