package followthrough.standing;

import followthrough.shared.AreaReference;

/** One area at work, as lists of its actions name it. */
public record OpenArea(AreaReference reference, String words, boolean recordedLater) {}
