package followthrough.verification;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;

/** An inspector has given a verdict; {@code ends} when it is the last word on the area. */
public record AreaChecked(
        AreaReference area, InspectionReference inspection, Outcome outcome, boolean ends, Actor by) {}
