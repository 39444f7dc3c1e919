package followthrough.web.verification;

import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.verification.Checking;
import followthrough.verification.VerdictCorrecting;
import followthrough.verification.VerdictRevising;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may put a verdict right, at once or by a second person's word, and what stands in the way of the others. */
@Component
class WaysOfCorrecting {

    private final Checking checking;
    private final Inspecting inspecting;
    private final VerdictCorrecting correcting;
    private final VerdictRevising revising;

    WaysOfCorrecting(Checking checking, Inspecting inspecting, VerdictCorrecting correcting, VerdictRevising revising) {
        this.checking = checking;
        this.inspecting = inspecting;
        this.correcting = correcting;
        this.revising = revising;
    }

    @Transactional(readOnly = true)
    public List<Obstacle> obstacles(Actor me, AreaReference area, InspectionReference visit, boolean published) {
        return published ? revising.obstaclesToAsk(me, area, visit) : correcting.obstaclesToCorrect(me, area, visit);
    }

    /** The visits whose verdict on the area this person may put right; nobody else is led there. */
    @Transactional(readOnly = true)
    public Set<String> open(Actor me, AreaReference area) {
        return checking.of(me, area).stream()
                .filter(check -> inspecting.stored(check.inspection()).isRecordedBy(me))
                .filter(check -> obstacles(me, area, check.inspection(), check.isPublished())
                        .isEmpty())
                .map(check -> check.inspection().value())
                .collect(Collectors.toSet());
    }
}
