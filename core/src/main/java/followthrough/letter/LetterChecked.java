package followthrough.letter;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;

/** A second person has checked the draft: it may be issued. */
public record LetterChecked(InspectionReference inspection, int number, Actor by) {}
