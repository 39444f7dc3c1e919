package followthrough.inspection;

import followthrough.shared.InspectionReference;

/** Other inspectors look after the inspection now. */
public record TeamChanged(InspectionReference inspection) {}
