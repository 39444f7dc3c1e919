package followthrough.discussion;

import followthrough.shared.Actor;

/** A question was answered, resolved or withdrawn. */
public record CommentEnded(AreaComment comment, Actor by) {}
