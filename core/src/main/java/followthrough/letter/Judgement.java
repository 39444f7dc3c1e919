package followthrough.letter;

import jakarta.persistence.Embeddable;

/** One graded judgement, named as the framework calls it. */
@Embeddable
public record Judgement(String name, String grade) {}
