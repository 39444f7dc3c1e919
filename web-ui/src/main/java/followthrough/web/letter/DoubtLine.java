package followthrough.web.letter;

import followthrough.letter.Finding;

/**
 * A finding that a person should look at first.
 *
 * @param number in letter order, from 1
 * @param reason in words
 */
public record DoubtLine(Finding finding, int number, String reason) {}
