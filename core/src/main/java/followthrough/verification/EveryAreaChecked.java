package followthrough.verification;

import followthrough.inspection.Inspecting;
import followthrough.letter.IssueCondition;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A visit's letter is the outcome of the inspections it answers: each of their open areas needs a verdict first. */
@Component
class EveryAreaChecked implements IssueCondition {

    private final Checking checking;
    private final Inspecting inspecting;

    EveryAreaChecked(Checking checking, Inspecting inspecting) {
        this.checking = checking;
        this.inspecting = inspecting;
    }

    @Override
    public List<Obstacle> obstaclesToIssue(InspectionReference visit) {
        if (inspecting.stored(visit).isIssued()) return List.of(); // a correction gives no verdicts
        var unchecked = checking.unchecked(visit);
        var names = unchecked.stream().map(area -> area.reference().value()).collect(Collectors.joining(", "));
        return unchecked.isEmpty() ? List.of() : List.of(Obstacle.of("areasUnchecked", names));
    }
}
