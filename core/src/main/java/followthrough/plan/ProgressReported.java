package followthrough.plan;

import followthrough.shared.AreaReference;
import java.util.UUID;

/** Somebody said how far an action is. */
public record ProgressReported(AreaReference area, UUID action, UUID update) {}
