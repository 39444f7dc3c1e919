package followthrough.area;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;

/** The director confirmed receipt and gave every area of the inspection to an area lead. */
public record AreasAssigned(InspectionReference inspection, Actor by) {}
