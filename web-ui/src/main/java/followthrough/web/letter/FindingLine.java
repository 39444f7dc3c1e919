package followthrough.web.letter;

import followthrough.letter.Finding;

/**
 * One finding in a list.
 *
 * @param number in letter order, from 1
 * @param marked whether its words are marked in the text
 * @param shares the numbers of findings that take up some of its words too
 * @param joinable whether the next finding is of the same kind
 */
public record FindingLine(
        Finding finding, int number, boolean marked, boolean picked, boolean joinable, String shares) {}
