package followthrough.verification;

import followthrough.area.AreaState;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;

/**
 * Two people have put a published verdict right.
 *
 * @param before how the area stood by the wrong one
 * @param now how it stands
 */
public record PublishedVerdictCorrected(
        AreaReference area, InspectionReference visit, AreaState before, AreaState now) {}
