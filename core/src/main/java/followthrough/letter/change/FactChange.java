package followthrough.letter.change;

import followthrough.shared.PersonId;
import java.time.LocalDate;

/**
 * Somebody entered what a letter says of itself.
 *
 * @param fact its name, as in the letter's facts
 * @param was as it stood before, or an empty text
 */
public record FactChange(String fact, String was, PersonId by, LocalDate on) {}
