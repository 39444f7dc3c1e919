package followthrough.web.letter.check;

import followthrough.letter.Letter;

/** One version of a letter with what was done to its reading. */
public record HowRead(Letter letter, DraftDifference difference) {}
