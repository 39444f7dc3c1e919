package followthrough.letter;

import followthrough.shared.InspectionReference;

/** The letter is frozen; its findings that need work become areas. */
public record LetterIssued(InspectionReference inspection, int number) {}
