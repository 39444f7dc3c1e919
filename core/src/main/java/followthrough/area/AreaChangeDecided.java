package followthrough.area;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import java.util.UUID;

/** A second person has confirmed or refused the proposed change of an area. */
public record AreaChangeDecided(InspectionReference inspection, UUID proposal, boolean confirmed, Actor by) {}
