package followthrough.plan;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.plan.StatementPart.Kind;
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

/** The director sends the signed plans of an inspection by the statutory date: a draft before, supplements after it. */
@Service
@Transactional
public class StatementSending {

    private final Statements statements;
    private final StatementAnswers answers;
    private final CoverageCheck coverage;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    StatementSending(
            Statements statements,
            StatementAnswers answers,
            CoverageCheck coverage,
            AreaRegister areas,
            Inspecting inspecting,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.statements = statements;
        this.answers = answers;
        this.coverage = coverage;
        this.areas = areas;
        this.inspecting = inspecting;
        this.audit = audit;
        this.events = events;
    }

    /** Asks for answers to all findings by a day, and for nothing else. */
    public void due(InspectionReference inspection, LocalDate on, String rule) {
        due(inspection, new StatementDemand(on, rule, null, false, null));
    }

    /** Sets or moves what is asked for; the rule it comes from is decided by the process and kept in words. */
    public void due(InspectionReference inspection, StatementDemand demand) {
        var known = statements.findById(inspection.value());
        if (known.isEmpty()) statements.save(new Statement(inspection, demand));
        else known.get().asks(demand);
        audit.recordSystem("statementDue", inspection.value(), null, demand.dueOn() + ": " + demand.rule());
    }

    /** Finding by finding, what is answered and what is not. */
    @Transactional(readOnly = true)
    public Coverage coverage(Actor actor, InspectionReference inspection) {
        inspecting.get(actor, inspection);
        actor.mustBe(!actor.isInspector());
        return coverageOf(statement(inspection));
    }

    /** Lets inspectors read the plans as they stand, frozen and marked as unsigned; the sending is still to come. */
    public void shareDraft(Actor actor, InspectionReference inspection) {
        mayDirect(actor, inspection);
        var statement = statement(inspection);
        var drafts = answers.drafts(areas.open(inspection));
        Refused.when(drafts.isEmpty() && statement.isOpen(), "nothingToShare");
        var part = statement.freeze(Kind.EARLY_DRAFT, actor, answers.sender(actor), drafts, List.of(), null);
        audit.publish(actor, "earlyDraftShared", inspection.value(), null, part.sha256());
        events.publishEvent(new EarlyDraftShared(inspection, actor));
    }

    /** Sends what is signed; the reason why answers are missing is needed only when some are. */
    public void send(Actor actor, InspectionReference inspection, @Nullable String reasonIfIncomplete) {
        mayDirect(actor, inspection);
        var statement = statement(inspection);
        var gaps = gaps(statement);
        var reason = reasonIfIncomplete == null || reasonIfIncomplete.isBlank() ? null : reasonIfIncomplete.strip();
        if (!gaps.isEmpty() && reason == null) {
            throw new Refused(Obstacle.at("reason", "statementIncomplete", String.join(", ", gaps)));
        }
        var because = gaps.isEmpty() ? null : reason;
        var signed = answers.signed(areas.open(inspection));
        var part = statement.freeze(Kind.STATEMENT, actor, answers.sender(actor), signed, gaps, because);
        audit.publish(actor, "statementSent", inspection.value(), null, part.sha256());
        events.publishEvent(new StatementSent(inspection, actor));
    }

    /** Sends the plans that were signed after the statement went out. */
    public void supplement(Actor actor, InspectionReference inspection) {
        mayDirect(actor, inspection);
        var statement = statement(inspection);
        Refused.when(!statement.isSent(), "statementNotSent");
        var later = signedSince(statement);
        Refused.when(later.isEmpty(), "nothingToSupplement");
        var part = statement.freeze(
                Kind.SUPPLEMENT, actor, answers.sender(actor), answers.signed(later), gaps(statement), null);
        var sent = later.stream().map(area -> area.reference().value()).collect(Collectors.joining(", "));
        audit.publish(actor, "statementSupplemented", inspection.value(), null, sent + " (" + part.shortCode() + ")");
        events.publishEvent(new StatementSent(inspection, actor));
    }

    /** The areas whose signed plan is not in what was sent. */
    @Transactional(readOnly = true)
    public List<Area> signedSince(Actor actor, InspectionReference inspection) {
        inspecting.get(actor, inspection);
        actor.mustBe(!actor.isInspector());
        return statements
                .findById(inspection.value())
                .filter(Statement::isSent)
                .map(this::signedSince)
                .orElse(List.of());
    }

    /** The re-inspection came first: nobody is asked for the statement any more. */
    public void cancel(InspectionReference inspection, String reason) {
        statements.findById(inspection.value()).filter(Statement::isOpen).ifPresent(statement -> {
            statement.cancel(reason);
            audit.recordSystem("statementCancelled", inspection.value(), null, reason);
        });
    }

    /** The statements of the director's authority of which an early draft is still asked for, the most urgent first. */
    @Transactional(readOnly = true)
    public List<Statement> draftsAwaited(Actor actor) {
        if (actor.role() != Role.DIRECTOR && actor.role() != Role.CHIEF_EXECUTIVE) return List.of();
        return statements
                .findByInspectionStartingWithAndDraftDueOnNotNullOrderByDraftDueOn(
                        actor.body().code() + "-")
                .stream()
                .filter(Statement::awaitsDraft)
                .filter(one -> !inspecting.stored(one.inspection()).recordedLater())
                .toList();
    }

    /** The authority sees its statement at any time, inspectors from the day on which a part of it came to them. */
    @Transactional(readOnly = true)
    public Optional<Statement> of(Actor actor, InspectionReference inspection) {
        inspecting.get(actor, inspection);
        return statements.findById(inspection.value()).filter(one -> !actor.isInspector() || one.isShared());
    }

    /** For the process, which knows no reader. */
    @Transactional(readOnly = true)
    public Optional<Statement> stored(InspectionReference inspection) {
        return statements.findById(inspection.value());
    }

    private List<Area> signedSince(Statement statement) {
        return areas.open(statement.inspection()).stream()
                .filter(area -> coverage.signed(area)
                        .filter(version -> !statement.holds(version))
                        .isPresent())
                .toList();
    }

    private List<String> gaps(Statement statement) {
        return coverageOf(statement).gaps().stream().map(Coverage.Line::name).toList();
    }

    private Coverage coverageOf(Statement statement) {
        return coverage.of(statement.inspection(), statement.priorityActionsOnly());
    }

    private Statement statement(InspectionReference inspection) {
        return statements.findById(inspection.value()).orElseThrow(NotFound::new);
    }

    private void mayDirect(Actor actor, InspectionReference reference) {
        inspecting.get(actor, reference);
        var authority = reference.authority();
        actor.mustBe(actor.is(Role.DIRECTOR, authority) || actor.is(Role.CHIEF_EXECUTIVE, authority));
    }
}
