package followthrough.workflow.visit;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.shared.InspectionReference;
import followthrough.statement.Statement;
import followthrough.statement.StatementSending;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a visit does to whom, before it is recorded and while it is under way. */
@Component
@Transactional(readOnly = true)
public class VisitEffects {

    private final AreaRegister areas;
    private final StatementSending statements;
    private final Frameworks frameworks;
    private final Clock clock;

    VisitEffects(AreaRegister areas, StatementSending statements, Frameworks frameworks, Clock clock) {
        this.areas = areas;
        this.statements = statements;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /**
     * What a visit of a framework does, for those who record it.
     *
     * @param later whether it is recorded long after the event, and so begins at once
     */
    public VisitEffect on(InspectionReference earlier, String framework, LocalDate firstDay, boolean later) {
        var open = areas.open(earlier);
        var today = LocalDate.now(clock);
        var ahead = !later && firstDay.isAfter(today);
        return new VisitEffect(
                earlier,
                ahead ? firstDay : today,
                ahead,
                open.size(),
                open.stream()
                        .map(Area::lead)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                statements
                        .stored(earlier)
                        .filter(Statement::isOpen)
                        .map(Statement::dueOn)
                        .orElse(null),
                frameworks.byCode(framework).map(Framework::endsStatement).orElse(false));
    }
}
