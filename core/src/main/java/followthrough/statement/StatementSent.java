package followthrough.statement;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;

/** The director sent the statement of proposed action; from now on inspectors see the signed plans. */
public record StatementSent(InspectionReference inspection, Actor by) {}
