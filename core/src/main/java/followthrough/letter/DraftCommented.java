package followthrough.letter;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;

/** The director read the draft; when something is to be put right, a second inspector looks at it again. */
public record DraftCommented(InspectionReference inspection, boolean asksForChange, Actor by) {}
