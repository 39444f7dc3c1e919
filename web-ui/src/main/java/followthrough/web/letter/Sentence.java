package followthrough.web.letter;

/**
 * A sentence of the letter that can be ticked.
 *
 * @param start its position in the text
 * @param taken whether a finding holds it already
 */
public record Sentence(int start, String text, boolean taken, boolean ticked) {}
