package followthrough.statement;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;

/** The director let inspectors read the plans as they stand, unsigned and frozen. */
public record EarlyDraftShared(InspectionReference inspection, Actor by) {}
