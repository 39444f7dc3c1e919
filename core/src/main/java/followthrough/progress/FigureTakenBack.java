package followthrough.progress;

import followthrough.shared.AreaReference;
import java.util.UUID;

/** A figure of a measure was wrong: taken back or corrected; whatever rested on it no longer does. */
public record FigureTakenBack(AreaReference area, UUID figure) {}
