package followthrough.web.administration;

import followthrough.inspection.Authority;
import followthrough.inspection.RecordingMode;

/** One authority and how its inspections come into this installation. */
public record AuthorityLine(Authority authority, RecordingMode mode) {}
