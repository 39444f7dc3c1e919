package followthrough.inspection;

import followthrough.shared.InspectionReference;

/** A case that was history only is followed from now on: its clocks begin to run. */
public record CaseAdopted(InspectionReference inspection) {}
