package followthrough.area;

import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Another area lead has the area now; its open tasks move with it. */
public record AreaReassigned(AreaReference area, @Nullable PersonId from, PersonId to) {}
