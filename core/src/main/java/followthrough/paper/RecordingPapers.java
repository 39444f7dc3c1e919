package followthrough.paper;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.audit.PossibleDays;
import followthrough.file.StoredFiles;
import followthrough.inspection.Inspecting;
import followthrough.plan.ActionPlan;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanSignedOff;
import followthrough.plan.PlanVersion;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ByteSource;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.statement.Statement;
import followthrough.statement.StatementSending;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was signed or sent before a case came here, by the paper itself: a plan still needs one signature here, a
 * statement is sent and not asked for again.
 */
@Service
@Transactional
public class RecordingPapers {

    private final OutsidePapers papers;
    private final StoredFiles files;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final PlanReading plans;
    private final StatementSending statements;
    private final PossibleDays days;
    private final AuditTrail audit;

    RecordingPapers(
            OutsidePapers papers,
            StoredFiles files,
            AreaRegister areas,
            Inspecting inspecting,
            PlanReading plans,
            StatementSending statements,
            PossibleDays days,
            AuditTrail audit) {
        this.papers = papers;
        this.files = files;
        this.areas = areas;
        this.inspecting = inspecting;
        this.plans = plans;
        this.statements = statements;
        this.days = days;
        this.audit = audit;
    }

    /** What stands in the way of recording that this area's plan was signed outside. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToSignedPlan(Actor actor, AreaReference reference) {
        var area = mayRecordPlan(actor, reference);
        var found = new ArrayList<Obstacle>();
        if (!area.isOpen()) found.add(Obstacle.of("areaNotOpen", reference.value()));
        if (!inspecting.stored(area.inspection()).wasOutBefore()) found.add(Obstacle.of("caseBegunHere"));
        if (plans.stored(reference).map(ActionPlan::signedNumber).isPresent()) found.add(Obstacle.of("planSignedHere"));
        if (signedPlan(reference).isPresent()) found.add(Obstacle.of("paperThereAlready"));
        return found;
    }

    public void recordSignedPlan(Actor actor, AreaReference reference, PaperDetails details) {
        Refused.unlessEmpty(obstaclesToSignedPlan(actor, reference));
        var day = checked(details, "planSignedOutside", reference.value());
        var paper = keep(PaperKind.SIGNED_PLAN, reference.value(), day, details, actor);
        audit.record(actor.happening(day), "planSignedOutside", reference.value(), said(paper));
    }

    /** Papers of other plans of the inspection, each once: one paper often holds them all. */
    @Transactional(readOnly = true)
    public List<OutsidePaper> ofOtherPlans(Actor actor, AreaReference reference) {
        mayRecordPlan(actor, reference);
        var others = areas.stored(reference.inspection()).stream()
                .map(area -> area.reference().value())
                .filter(other -> !other.equals(reference.value()))
                .toList();
        var found = new LinkedHashMap<String, OutsidePaper>();
        papers.findByKindAndSubjectInOrderBySubject(PaperKind.SIGNED_PLAN, others).stream()
                .filter(paper -> mayRead(actor, paper))
                .forEach(paper -> found.putIfAbsent(paper.sha256() + paper.day() + paper.byWhom(), paper));
        return List.copyOf(found.values());
    }

    /** As {@link #recordSignedPlan}, with the paper of another plan of the inspection, its day and its name. */
    public void recordSamePaper(Actor actor, AreaReference reference, UUID other) {
        var paper = ofOtherPlans(actor, reference).stream()
                .filter(one -> one.id().equals(other))
                .findFirst()
                .orElseThrow(NotFound::new);
        var details = new PaperDetails(paper.day(), paper.byWhom(), paper.fileName(), files.open(paper.id()));
        recordSignedPlan(actor, reference, details);
    }

    private boolean mayRead(Actor actor, OutsidePaper paper) {
        return plans.working(actor, new AreaReference(paper.subject())).isPresent();
    }

    /** What stands in the way of recording that the statement was sent outside. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToSentStatement(Actor actor, InspectionReference reference) {
        mayDirect(actor, reference);
        var found = new ArrayList<Obstacle>();
        if (!inspecting.stored(reference).wasOutBefore()) found.add(Obstacle.of("caseBegunHere"));
        if (statements.stored(reference).filter(Statement::isOpen).isEmpty())
            found.add(Obstacle.of("statementNotOpen"));
        return found;
    }

    /** From now on the statement is sent: its document stands for it, and nobody is asked for it again. */
    public void recordSentStatement(Actor actor, InspectionReference reference, PaperDetails details) {
        Refused.unlessEmpty(obstaclesToSentStatement(actor, reference));
        var day = checked(details, "statementSentOutside", reference.value());
        var paper = keep(PaperKind.SENT_STATEMENT, reference.value(), day, details, actor);
        var acting = actor.happening(day);
        statements.sentOutside(acting, reference, paper.byWhom(), paper.fileName() + " " + paper.sha256());
        audit.publish(acting, "statementSentOutside", reference.value(), said(paper));
        areas.stored(reference).forEach(area -> heldIfSignedBefore(area.reference(), paper));
    }

    /** Also where its signature was confirmed here before the statement was recorded. */
    private void heldIfSignedBefore(AreaReference area, OutsidePaper statement) {
        var signed = signedPlan(area).filter(paper -> !paper.day().isAfter(statement.day()));
        if (signed.isEmpty()) return;
        var first = plans.storedVersions(area).stream()
                .filter(PlanVersion::wasSigned)
                .min(Comparator.comparingInt(PlanVersion::number));
        first.ifPresent(version -> statements.wasSentOutside(area.inspection(), version));
    }

    /** A plan that was signed before the statement went out is what was sent: no supplement is asked for it. */
    @EventListener
    void on(PlanSignedOff event) {
        var inspection = event.area().inspection();
        var statement = sentStatement(inspection);
        var signed = signedPlan(event.area());
        if (event.change() || statement.isEmpty() || signed.isEmpty()) return;
        if (signed.get().day().isAfter(statement.get().day())) return;
        plans.storedVersions(event.area()).stream()
                .filter(known -> known.number() == event.number())
                .forEach(known -> statements.wasSentOutside(inspection, known));
    }

    @Transactional(readOnly = true)
    public Optional<OutsidePaper> signedPlan(AreaReference reference) {
        return papers.findByKindAndSubject(PaperKind.SIGNED_PLAN, reference.value());
    }

    @Transactional(readOnly = true)
    public Optional<OutsidePaper> sentStatement(InspectionReference reference) {
        return papers.findByKindAndSubject(PaperKind.SENT_STATEMENT, reference.value());
    }

    /** The paper itself, for those who read the plan as it stands. */
    @Transactional(readOnly = true)
    public ByteSource file(Actor actor, AreaReference reference) {
        if (plans.working(actor, reference).isEmpty()) throw new NotFound();
        return files.open(signedPlan(reference).orElseThrow(NotFound::new).id());
    }

    /** The paper itself, for those who read the statement. */
    @Transactional(readOnly = true)
    public ByteSource file(Actor actor, InspectionReference reference) {
        if (statements.of(actor, reference).isEmpty()) throw new NotFound();
        return files.open(sentStatement(reference).orElseThrow(NotFound::new).id());
    }

    private LocalDate checked(PaperDetails details, String act, String subject) {
        var found = new ArrayList<>(details.obstacles());
        var day = details.day();
        if (day != null)
            days.obstacles(act, subject, day)
                    .forEach(one -> found.add(
                            Obstacle.at("day", one.code(), one.details().toArray())));
        Refused.unlessEmpty(found);
        return Objects.requireNonNull(day);
    }

    private OutsidePaper keep(PaperKind kind, String subject, LocalDate day, PaperDetails details, Actor actor) {
        var id = UUID.randomUUID();
        var sha256 = files.keep(id, Objects.requireNonNull(details.content()));
        return papers.save(new OutsidePaper(id, kind, subject, day, details, sha256, actor));
    }

    private static ActPayload said(OutsidePaper paper) {
        return ActPayload.after(paper.byWhom(), paper.fileName());
    }

    private Area mayRecordPlan(Actor actor, AreaReference reference) {
        var area = areas.get(actor, reference);
        actor.mustBe(area.isLedBy(actor) || directs(actor, reference.inspection()));
        return area;
    }

    private void mayDirect(Actor actor, InspectionReference reference) {
        inspecting.get(actor, reference);
        actor.mustBe(directs(actor, reference));
    }

    private static boolean directs(Actor actor, InspectionReference reference) {
        var authority = reference.authority();
        return actor.is(Role.DIRECTOR, authority) || actor.is(Role.CHIEF_EXECUTIVE, authority);
    }
}
