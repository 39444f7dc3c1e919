package followthrough.evidence;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;

/** The director wants more or better evidence. */
public record EvidenceNotReady(AreaReference area, Actor by) {}
