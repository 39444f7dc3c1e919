package followthrough.evidence;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;

/** The area lead says that the evidence is complete and asks the director to endorse it. */
public record EvidenceOffered(AreaReference area, Actor by) {}
