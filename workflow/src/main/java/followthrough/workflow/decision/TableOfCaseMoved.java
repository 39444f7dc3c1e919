package followthrough.workflow.decision;

import followthrough.shared.InspectionReference;

/** Another version of a table decides an open case from now on. */
public record TableOfCaseMoved(DecisionKey decision, InspectionReference inspection) {}
