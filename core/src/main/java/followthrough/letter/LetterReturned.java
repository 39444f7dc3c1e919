package followthrough.letter;

import followthrough.shared.InspectionReference;

/** The checker sent the draft back with comments. */
public record LetterReturned(InspectionReference inspection, int number) {}
