package followthrough.letter.reading;

/** A stretch of the original text, for highlighting; the end is not included. */
public record Span(int start, int end) {}
