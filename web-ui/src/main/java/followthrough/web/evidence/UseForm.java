package followthrough.web.evidence;

import followthrough.shared.InspectionReference;
import followthrough.web.Ids;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a piece of evidence is used for.
 *
 * @param supports ids of actions and success measures
 * @param visits references of visits that it is brought to as a whole
 */
record UseForm(List<String> supports, List<String> visits) {

    UseForm {
        supports = supports == null ? List.of() : List.copyOf(supports);
        visits = visits == null ? List.of() : List.copyOf(visits);
    }

    Set<UUID> parts() {
        return supports.stream().map(Ids::of).collect(Collectors.toSet());
    }

    Set<InspectionReference> references() {
        return visits.stream().map(InspectionReference::new).collect(Collectors.toSet());
    }
}
