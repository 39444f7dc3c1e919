package followthrough.workflow.visit;

import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.InspectionReference;
import followthrough.statement.StatementSending;
import followthrough.workflow.process.ProcessMessage;
import followthrough.workflow.process.Processes;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which visits end the duty to send a statement: full re-inspections alone; and that it comes back with their calling off. */
@Component
public class StatementDuty {

    private static final String OVERTAKEN = "statementOvertaken";
    private static final String SENDING = "sendStatement";
    private static final String BEGAN = "the re-inspection began before it was sent";
    private static final String NO_VISIT = "the visit that ended the duty does not re-inspect this any more";

    private final Inspecting inspecting;
    private final Frameworks frameworks;
    private final StatementSending statements;
    private final VisitsUnderWay underWay;
    private final Processes processes;

    StatementDuty(
            Inspecting inspecting,
            Frameworks frameworks,
            StatementSending statements,
            VisitsUnderWay underWay,
            Processes processes) {
        this.inspecting = inspecting;
        this.frameworks = frameworks;
        this.statements = statements;
        this.underWay = underWay;
        this.processes = processes;
    }

    /** Whether a visit of this kind ends the duty. */
    public boolean isEndedBy(Inspection visit) {
        return frameworks
                .byCode(visit.framework())
                .map(Framework::endsStatement)
                .orElse(false);
    }

    void visited(InspectionReference earlier, InspectionReference visit) {
        if (!isEndedBy(inspecting.stored(visit)) || !processes.waits(earlier, OVERTAKEN)) return;
        statements.overtake(earlier, visit, BEGAN);
        processes.tellAt(earlier, OVERTAKEN, ProcessMessage.reinspectionRecorded, Map.of());
    }

    /** The visit is none for this inspection any more; another one under way that ends the duty takes its place. */
    void notVisited(InspectionReference earlier, InspectionReference visit) {
        if (!statements.askAgain(earlier, visit, NO_VISIT)) return;
        var other =
                underWay.all(earlier, visit).stream().filter(this::isEndedBy).findFirst();
        if (other.isPresent()) statements.overtake(earlier, other.get().reference(), BEGAN);
        else processes.takeUp(earlier, SENDING);
    }
}
