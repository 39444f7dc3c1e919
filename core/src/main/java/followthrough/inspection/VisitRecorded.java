package followthrough.inspection;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;

/** A visit stands in the record: its improvement cycle begins, and the cycles it answers learn of it on its first day. */
public record VisitRecorded(InspectionReference inspection, Actor by) {}
