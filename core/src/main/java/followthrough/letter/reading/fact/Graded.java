package followthrough.letter.reading.fact;

/** A judgement by the framework's name with the grade given. */
public record Graded(String name, String grade) {}
