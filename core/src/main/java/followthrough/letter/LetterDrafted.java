package followthrough.letter;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;

/** A draft is complete and waits for a second person's check. */
public record LetterDrafted(InspectionReference inspection, int number, Actor by) {}
