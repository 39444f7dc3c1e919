package followthrough.inspection;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;

/** From now on the case stands still. */
public record CaseSuspended(InspectionReference inspection, String reason, Actor by) {}
