package followthrough.workflow.visit;

import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.verification.Checking;
import followthrough.workflow.process.ProcessVariables;
import followthrough.workflow.process.ProcessVariables.Left;
import followthrough.workflow.process.ProcessVariables.Next;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which visits look at an earlier inspection now: begun, not called off, their letter not issued. */
@Component
public class VisitsUnderWay {

    private final Inspecting inspecting;
    private final AreaRegister areas;
    private final Checking checking;
    private final Clock clock;

    VisitsUnderWay(Inspecting inspecting, AreaRegister areas, Checking checking, Clock clock) {
        this.inspecting = inspecting;
        this.areas = areas;
        this.checking = checking;
        this.clock = clock;
    }

    public boolean isAhead(Inspection visit) {
        return !visit.isHistory() && visit.firstDay().isAfter(LocalDate.now(clock));
    }

    /** The oldest visit under way that answers this inspection, beside the one that is over. */
    public Optional<InspectionReference> at(InspectionReference earlier, @Nullable InspectionReference over) {
        return all(earlier, over).stream().map(Inspection::reference).findFirst();
    }

    /** The oldest first. */
    public List<Inspection> all(InspectionReference earlier, @Nullable InspectionReference over) {
        return inspecting.answering(earlier).stream()
                .filter(visit -> visit.isOpen() && !visit.isIssued() && !isAhead(visit))
                .filter(visit -> !visit.reference().equals(over))
                .sorted(Comparator.comparing(Inspection::firstDay)
                        .thenComparing(visit -> visit.reference().value()))
                .toList();
    }

    /** What an area does next, when the visit that looked at it is over. */
    Map<String, Object> nextFor(AreaReference area, InspectionReference over) {
        var variables = new HashMap<String, Object>();
        var next = at(area.inspection(), over).filter(visit -> lacksVerdict(area, visit));
        next.ifPresent(visit -> variables.put(ProcessVariables.AT_VISIT, visit.value()));
        variables.putAll(ProcessVariables.NEXT.of(next.isPresent() ? Next.visit : Next.none));
        return variables;
    }

    /** What a cycle waits for next, when the visit that looked at it is over. */
    Map<String, Object> leftOf(InspectionReference earlier, InspectionReference over) {
        var variables = new HashMap<String, Object>();
        var next = at(earlier, over);
        next.ifPresent(visit -> variables.put(ProcessVariables.AT_VISIT, visit.value()));
        var open = next.isPresent() ? Left.underCheck : Left.open;
        variables.putAll(ProcessVariables.LEFT.of(areas.open(earlier).isEmpty() ? Left.answered : open));
        return variables;
    }

    private boolean lacksVerdict(AreaReference area, InspectionReference visit) {
        return checking.unchecked(visit).stream()
                .anyMatch(unchecked -> unchecked.reference().equals(area));
    }
}
