package followthrough.plan;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;

/** A director took the signature over a plan back; the plan goes to its area lead, the area goes on. */
public record SignatureWithdrawn(AreaReference area, int version, Actor by) {}
