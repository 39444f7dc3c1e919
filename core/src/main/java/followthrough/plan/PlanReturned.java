package followthrough.plan;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;

/** The director sent the plan back with comments. */
public record PlanReturned(AreaReference area, int number, boolean change, Actor by) {}
