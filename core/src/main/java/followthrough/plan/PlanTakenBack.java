package followthrough.plan;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;

/** A lead has taken back what they had handed in, before anybody signed or returned it. */
public record PlanTakenBack(AreaReference area, Actor by) {}
