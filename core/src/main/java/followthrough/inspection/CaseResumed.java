package followthrough.inspection;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import java.time.Instant;

/** The case goes on, that stood still since then. */
public record CaseResumed(InspectionReference inspection, Instant since, Actor by) {}
