package followthrough.letter;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;

/** The checker sent the draft back with comments. */
public record LetterReturned(InspectionReference inspection, int number, Actor by) {}
