package followthrough.evidence;

import followthrough.shared.AreaReference;

/** Evidence changed after it was offered or endorsed: it needs a fresh endorsement. */
public record EvidenceReopened(AreaReference area) {}
