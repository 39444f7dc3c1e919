package followthrough.letter;

import followthrough.shared.InspectionReference;

/** The day on which the authority received the letter is known: statutory dates run from it. */
public record ReceiptConfirmed(InspectionReference inspection) {}
