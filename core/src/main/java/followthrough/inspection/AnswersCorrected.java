package followthrough.inspection;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import java.util.Set;
import java.util.stream.Collectors;

/** A visit answers other inspections than it was recorded with. */
public record AnswersCorrected(
        InspectionReference visit, Set<InspectionReference> before, Set<InspectionReference> now, Actor by) {

    public Set<InspectionReference> gone() {
        return before.stream().filter(one -> !now.contains(one)).collect(Collectors.toSet());
    }

    public Set<InspectionReference> come() {
        return now.stream().filter(one -> !before.contains(one)).collect(Collectors.toSet());
    }
}
