package followthrough.inspection;

import followthrough.shared.InspectionReference;

/** The visit or its cycle was called off, with a reason; nothing of it is worked on any more. */
public record InspectionCancelled(InspectionReference inspection, String reason) {}
