package followthrough.comment;

import followthrough.shared.PersonId;

/**
 * A comment as its room keeps it: as it was written first.
 *
 * @param subject the reference of what it is about, as the record has it
 * @param open whether both sides read it
 */
public record Comment(CommentPlace place, String subject, String words, PersonId by, boolean open) {}
