package followthrough.evidence;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;

/** The director says that the evidence is ready for re-inspection. */
public record EvidenceEndorsed(AreaReference area, Actor by) {}
