package followthrough.letter.reading.wording;

/** A stretch of the original text, for highlighting; the end is not included. */
public record Span(int start, int end) {}
