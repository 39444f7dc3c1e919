package followthrough.workflow.engine;

import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cases of which administrators may know: no visit that is neither announced nor has an issued letter. */
@Component
class CaseNames {

    private final Inspecting inspecting;

    CaseNames(Inspecting inspecting) {
        this.inspecting = inspecting;
    }

    /** The reference of an inspection or area as the engine keeps it, or null where it is not theirs to read. */
    @Nullable
    String told(Actor administrator, @Nullable String kept) {
        if (kept == null) return null;
        var inspection = new InspectionReference(kept.replaceFirst("-A\\d+$", ""));
        return inspecting.isKnownOutside(inspection, administrator.on()) ? kept : null;
    }
}
