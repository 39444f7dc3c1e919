package followthrough.discussion;

import followthrough.shared.Actor;

/** Somebody said something of an area, and perhaps asks somebody. */
public record CommentSaid(AreaComment comment, Actor by) {}
