package followthrough.plan;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;

/** A plan was handed in for signature; {@code change} when an earlier version of it is signed already. */
public record PlanSubmitted(AreaReference area, int number, boolean change, Actor by) {}
