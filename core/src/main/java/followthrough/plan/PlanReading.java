package followthrough.plan;

import followthrough.area.AreaRegister;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans to read: the working plan for the authority, signed versions for inspectors once they may see them. */
@Service
@Transactional(readOnly = true)
public class PlanReading {

    private final ActionPlans plans;
    private final PlanVersions versions;
    private final Statements statements;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final Frameworks frameworks;

    PlanReading(
            ActionPlans plans,
            PlanVersions versions,
            Statements statements,
            AreaRegister areas,
            Inspecting inspecting,
            Frameworks frameworks) {
        this.plans = plans;
        this.versions = versions;
        this.statements = statements;
        this.areas = areas;
        this.inspecting = inspecting;
        this.frameworks = frameworks;
    }

    /** The plan as it stands now, drafts included: the authority's alone. */
    public Optional<ActionPlan> working(Actor actor, AreaReference area) {
        areas.get(actor, area);
        return actor.isInspector() ? Optional.empty() : plans.findById(area.value());
    }

    /** The versions this person may read, newest first: inspectors only signed ones, and only once they were sent. */
    public List<PlanVersion> versions(Actor actor, AreaReference area) {
        areas.get(actor, area);
        if (actor.isInspector() && !offered(area.inspection())) return List.of();
        return versions.findByAreaOrderByNumberDesc(area.value()).stream()
                .filter(version -> !actor.isInspector() || version.state() == PlanVersion.State.SIGNED)
                .filter(version -> actor.role() != Role.OFFICER || version.state() == PlanVersion.State.SIGNED)
                .toList();
    }

    public PlanVersion version(Actor actor, AreaReference area, int number) {
        return versions(actor, area).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The version whose signature holds, if this person may read it. */
    public Optional<PlanVersion> signed(Actor actor, AreaReference area) {
        return versions(actor, area).stream()
                .filter(version -> version.state() == PlanVersion.State.SIGNED)
                .findFirst();
    }

    /** For the process: where the plan of an area stands. */
    public Optional<ActionPlan> stored(AreaReference area) {
        return plans.findById(area.value());
    }

    /** Plans are offered with the statement, or, where none was asked for, by their signature. */
    private boolean offered(InspectionReference inspection) {
        var asked = frameworks
                .byCode(inspecting.stored(inspection).framework())
                .map(framework -> framework.asksForStatement())
                .orElse(false);
        return !asked
                || statements
                        .findById(inspection.value())
                        .map(Statement::isSent)
                        .orElse(true);
    }
}
