package followthrough.plan;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;

/** A named director signed this exact content. */
public record PlanSignedOff(AreaReference area, int number, boolean change, Actor by) {}
