package followthrough.area;

import followthrough.shared.AreaReference;

/** The area ended without a verdict (withdrawn, merged or superseded): nothing of it is worked on any more. */
public record AreaEnded(AreaReference area) {}
