package followthrough.plan;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director sends the signed plans of an inspection by the statutory date, with supplements where some were late. */
@Service
@Transactional
public class StatementSending {

    private final Statements statements;
    private final ActionPlans plans;
    private final PlanVersions versions;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    StatementSending(
            Statements statements,
            ActionPlans plans,
            PlanVersions versions,
            AreaRegister areas,
            Inspecting inspecting,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.statements = statements;
        this.plans = plans;
        this.versions = versions;
        this.areas = areas;
        this.inspecting = inspecting;
        this.audit = audit;
        this.events = events;
    }

    /** Sets or moves the due date; the rule it comes from is decided by the process and kept in words. */
    public void due(InspectionReference inspection, LocalDate on, String rule) {
        var known = statements.findById(inspection.value());
        if (known.isEmpty()) statements.save(new Statement(inspection, on, rule));
        else known.get().due(on, rule);
        audit.recordSystem("statementDue", inspection.value(), null, on + ": " + rule);
    }

    /** The areas that have no signed plan yet. */
    @Transactional(readOnly = true)
    public List<Area> gaps(Actor actor, InspectionReference inspection) {
        mayDirect(actor, inspection);
        return withoutSignedPlan(inspection);
    }

    /** Sends what is signed; the reason why plans are missing is needed only when some are. */
    public void send(Actor actor, InspectionReference inspection, @Nullable String reasonIfIncomplete) {
        mayDirect(actor, inspection);
        var statement = statements.findById(inspection.value()).orElseThrow(NotFound::new);
        var gaps = withoutSignedPlan(inspection);
        var reason = reasonIfIncomplete == null || reasonIfIncomplete.isBlank() ? null : reasonIfIncomplete.strip();
        if (!gaps.isEmpty() && reason == null) {
            throw new Refused(Obstacle.at("reason", "statementIncomplete", references(gaps)));
        }
        statement.send(actor, signedPlans(areas.open(inspection)), gaps.isEmpty() ? null : reason);
        audit.publish(actor, "statementSent", inspection.value(), null, statement.sha256());
        events.publishEvent(new StatementSent(inspection, actor));
    }

    /** Sends the plans that were signed after the statement went out. */
    public void supplement(Actor actor, InspectionReference inspection) {
        mayDirect(actor, inspection);
        var statement = statements.findById(inspection.value()).orElseThrow(NotFound::new);
        var sent = String.valueOf(statement.content());
        var later = areas.open(inspection).stream()
                .filter(area -> signed(area)
                        .map(version -> !sent.contains(version.content()))
                        .orElse(false))
                .toList();
        Refused.when(later.isEmpty(), "nothingToSupplement");
        statement.supplement(signedPlans(later));
        audit.publish(actor, "statementSupplemented", inspection.value(), null, references(later));
        events.publishEvent(new StatementSent(inspection, actor));
    }

    /** The re-inspection came first: nobody is asked for the statement any more. */
    public void cancel(InspectionReference inspection, String reason) {
        statements.findById(inspection.value()).filter(Statement::isOpen).ifPresent(statement -> {
            statement.cancel(reason);
            audit.recordSystem("statementCancelled", inspection.value(), null, reason);
        });
    }

    /** The authority sees its statement at any time, inspectors from the day it was sent. */
    @Transactional(readOnly = true)
    public Optional<Statement> of(Actor actor, InspectionReference inspection) {
        inspecting.get(actor, inspection);
        return statements.findById(inspection.value()).filter(statement -> !actor.isInspector() || statement.isSent());
    }

    /** For the process, which knows no reader. */
    @Transactional(readOnly = true)
    public Optional<Statement> stored(InspectionReference inspection) {
        return statements.findById(inspection.value());
    }

    private List<Area> withoutSignedPlan(InspectionReference inspection) {
        return areas.open(inspection).stream()
                .filter(area -> signed(area).isEmpty())
                .toList();
    }

    private Optional<PlanVersion> signed(Area area) {
        return plans.findById(area.reference().value())
                .map(ActionPlan::signedNumber)
                .flatMap(number -> versions.findByAreaAndNumber(area.reference().value(), number));
    }

    private String signedPlans(List<Area> chosen) {
        return chosen.stream()
                .flatMap(area -> signed(area).stream())
                .map(PlanVersion::content)
                .collect(Collectors.joining("\n"));
    }

    private static String references(List<Area> chosen) {
        return chosen.stream().map(area -> area.reference().value()).collect(Collectors.joining(", "));
    }

    private void mayDirect(Actor actor, InspectionReference reference) {
        inspecting.get(actor, reference);
        var authority = reference.authority();
        actor.mustBe(actor.is(Role.DIRECTOR, authority) || actor.is(Role.CHIEF_EXECUTIVE, authority));
    }
}
