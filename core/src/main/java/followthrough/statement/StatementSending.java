package followthrough.statement;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.ActFact;
import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.audit.PossibleDays;
import followthrough.inspection.Inspecting;
import followthrough.people.Directing;
import followthrough.plan.PlanVersion;
import followthrough.shared.Actor;
import followthrough.shared.CoveredWork;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.statement.StatementPart.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director sends the signed plans of an inspection by the statutory date: a draft before, supplements after it. */
@Service
@Transactional
public class StatementSending {

    /** So many working days before its day people are asked for it, also with answers missing: two weeks. */
    public static final int SOON = 10;

    private final Statements statements;
    private final StatementAnswers answers;
    private final CoverageCheck coverage;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final Directing directing;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    StatementSending(
            Statements statements,
            StatementAnswers answers,
            CoverageCheck coverage,
            AreaRegister areas,
            Inspecting inspecting,
            Directing directing,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.statements = statements;
        this.answers = answers;
        this.coverage = coverage;
        this.areas = areas;
        this.inspecting = inspecting;
        this.directing = directing;
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
        if (known.filter(statement -> statement.isAskedAs(demand)).isPresent()) return;
        if (known.isEmpty()) statements.save(new Statement(inspection, demand));
        else known.get().asks(demand);
        var act = known.isEmpty() ? "statementDue" : "statementDueReckoned";
        var on = inspecting.caseDay(inspection);
        audit.recordSystem(act, inspection.value(), on, ActPayload.after(demand.dueOn(), demand.rule()));
    }

    /** Finding by finding, what is answered and what is not. */
    @Transactional(readOnly = true)
    public Coverage coverage(Actor actor, InspectionReference inspection) {
        inspecting.get(actor, inspection);
        actor.mustBe(!actor.isInspector());
        return coverageOf(statement(inspection));
    }

    /** What would be sent at this moment: nobody sends what they have not seen. */
    @Transactional(readOnly = true)
    public StatementPreview preview(Actor actor, InspectionReference inspection, Kind kind, boolean withReasons) {
        mayDirect(actor, inspection);
        return preview(statement(inspection), kind, withReasons);
    }

    /** What stands in the way of sending anything of this kind. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToSend(Actor actor, InspectionReference inspection, Kind kind, boolean withReasons) {
        mayDirect(actor, inspection);
        var limits = actor.obstaclesTo(CoveredWork.Kind.STATEMENTS);
        if (!limits.isEmpty()) return limits;
        var statement = statement(inspection);
        return obstacles(statement, preview(statement, kind, withReasons));
    }

    /**
     * Sends what was seen: plans as they stand as a draft that inspectors read as unsigned, the signed ones as the
     * statement, or those signed since as its supplement. Missing answers need a reason.
     */
    public void send(Actor actor, InspectionReference inspection, StatementOrder order) {
        mayDirect(actor, inspection);
        Refused.unlessEmpty(actor.obstaclesTo(CoveredWork.Kind.STATEMENTS));
        var statement = statement(inspection);
        var now = preview(statement, order.kind(), order.withReasons());
        Refused.unlessEmpty(obstacles(statement, now));
        Refused.unlessEmpty(now.lastSigned()
                .map(signed -> PossibleDays.notBefore(actor.on(), signed, "planSignedOff"))
                .orElse(List.of()));
        var reason = order.becauseIncomplete();
        if (now.isIncomplete() && reason == null) {
            throw new Refused(Obstacle.at("reason", "statementIncomplete", String.join(", ", now.names())));
        }
        Refused.when(!now.fingerprint().equals(order.seen()), "statementChanged");
        var part = statement.freeze(now, actor, answers.sender(actor), now.isIncomplete() ? reason : null);
        tell(actor, inspection, now, part);
    }

    /** It went out before the case came here: its document stands for it. The day is the actor's. */
    public void sentOutside(Actor actor, InspectionReference inspection, String sender, String document) {
        mayDirect(actor, inspection);
        statement(inspection).sentOutside(actor, sender, document);
        events.publishEvent(new StatementSent(inspection, actor));
    }

    /** This version, confirmed here since, is the plan that a statement sent outside held. */
    public void wasSentOutside(InspectionReference inspection, PlanVersion version) {
        statement(inspection).heldOutside(version);
    }

    private void tell(Actor actor, InspectionReference inspection, StatementPreview sent, StatementPart part) {
        var act = switch (sent.kind()) {
            case EARLY_DRAFT -> "earlyDraftShared";
            case STATEMENT -> "statementSent";
            case SUPPLEMENT -> "statementSupplemented";
        };
        var areas = sent.answers().stream().map(StatementAnswer::area).collect(Collectors.joining(", "));
        audit.publish(
                actor,
                act,
                inspection.value(),
                ActObject.of(part.number()),
                ActPayload.after(areas, ActFact.version(part.number(), part.sha256())));
        events.publishEvent(
                part.isDraft() ? new EarlyDraftShared(inspection, actor) : new StatementSent(inspection, actor));
    }

    private List<Obstacle> obstacles(Statement statement, StatementPreview now) {
        var supplement = now.kind() == Kind.SUPPLEMENT;
        if (supplement && !statement.isSent()) return List.of(Obstacle.of("statementNotSent"));
        if (!supplement && !statement.isOpen()) return List.of(Obstacle.of("statementNotOpen"));
        if (now.kind() == Kind.EARLY_DRAFT && statement.saysAlready(now))
            return List.of(Obstacle.of("draftSharedAlready"));
        if (!now.answers().isEmpty()) return List.of();
        return switch (now.kind()) {
            case EARLY_DRAFT -> List.of(Obstacle.of("nothingToShare"));
            case SUPPLEMENT -> List.of(Obstacle.of("nothingToSupplement"));
            case STATEMENT -> List.of();
        };
    }

    private StatementPreview preview(Statement statement, Kind kind, boolean withReasons) {
        var said = switch (kind) {
            case EARLY_DRAFT -> answers.drafts(areas.open(statement.inspection()));
            case STATEMENT -> answers.signed(areas.open(statement.inspection()));
            case SUPPLEMENT -> answers.signed(signedSince(statement));
        };
        var gaps = kind == Kind.EARLY_DRAFT
                ? List.<Coverage.Line>of()
                : coverageOf(statement).gaps();
        return new StatementPreview(
                kind,
                withReasons,
                said.stream().anyMatch(StatementAnswer::hasReasons),
                withReasons
                        ? said
                        : said.stream().map(StatementAnswer::withoutReasons).toList(),
                gaps);
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

    /** A full re-inspection came first: nobody is asked for the statement any more, unless that visit turns out to be none. */
    public void overtake(InspectionReference inspection, InspectionReference visit, String reason) {
        statements.findById(inspection.value()).filter(Statement::isOpen).ifPresent(statement -> {
            statement.overtake(visit, reason);
            audit.recordSystem("statementCancelled", inspection.value(), inspecting.caseDay(inspection), null, reason);
        });
    }

    /** The visit that ended the duty was called off, or answers another inspection; says whether it had ended one. */
    public boolean askAgain(InspectionReference inspection, InspectionReference visit, String reason) {
        var statement = statements
                .findById(inspection.value())
                .filter(one -> one.isOvertakenBy(visit))
                .orElse(null);
        if (statement == null) return false;
        statement.askAgain();
        audit.recordSystem("statementAskedAgain", inspection.value(), inspecting.caseDay(inspection), null, reason);
        return true;
    }

    /** Nothing is left to state: nobody is asked for the statement any more. */
    public void cancel(InspectionReference inspection, String reason) {
        statements.findById(inspection.value()).filter(Statement::isOpen).ifPresent(statement -> {
            statement.cancel(reason);
            audit.recordSystem("statementCancelled", inspection.value(), inspecting.caseDay(inspection), null, reason);
        });
    }

    /** The statements of the director's authority of which an early draft is still asked for, the most urgent first. */
    @Transactional(readOnly = true)
    public List<Statement> draftsAwaited(Actor actor) {
        if (!directing.mayDirect(actor, actor.body())) return List.of();
        return statements
                .findByInspectionStartingWithAndDraftDueOnNotNullOrderByDraftDueOn(
                        actor.body().code() + "-")
                .stream()
                .filter(Statement::awaitsDraft)
                .filter(one -> !inspecting.stored(one.inspection()).isHistory())
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
        var open = areas.open(statement.inspection());
        var signed = coverage.signed(open);
        return open.stream()
                .filter(area -> Optional.ofNullable(signed.get(area.reference()))
                        .filter(version -> !statement.holds(version))
                        .isPresent())
                .toList();
    }

    private Coverage coverageOf(Statement statement) {
        return coverage.of(statement.inspection(), statement.priorityActionsOnly());
    }

    private Statement statement(InspectionReference inspection) {
        return statements.findById(inspection.value()).orElseThrow(NotFound::new);
    }

    private void mayDirect(Actor actor, InspectionReference reference) {
        inspecting.get(actor, reference);
        directing.mustDirect(actor, reference.authority());
    }
}
