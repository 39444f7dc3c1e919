package followthrough.people.enrolment;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who came in by a list.
 *
 * @param token of the link with which they choose a password, where it was shown; a director shows it otherwise
 * @param waits true while a post of theirs waits for the word of somebody else
 */
public record Enrolled(String name, String email, @Nullable String token, boolean waits) {}
