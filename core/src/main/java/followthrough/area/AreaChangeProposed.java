package followthrough.area;

import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import java.util.UUID;

/** A second person has to decide about adding, withdrawing, merging or superseding an area. */
public record AreaChangeProposed(InspectionReference inspection, UUID proposal, PersonId by) {}
