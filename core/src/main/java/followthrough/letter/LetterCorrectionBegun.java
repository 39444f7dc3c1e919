package followthrough.letter;

import followthrough.shared.InspectionReference;

/** An issued letter turned out wrong: a corrected version is being drafted while work goes on. */
public record LetterCorrectionBegun(InspectionReference inspection, int number) {}
