package followthrough.plan;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What area leads do with the plans of their own areas. */
@Service
@Transactional
public class Planning {

    private final ActionPlans plans;
    private final PlanVersions versions;
    private final PlanCorrections corrections;
    private final AreaRegister areas;
    private final Leading leading;
    private final InvitedOwners owners;
    private final Inspecting inspecting;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Planning(
            ActionPlans plans,
            PlanVersions versions,
            PlanCorrections corrections,
            AreaRegister areas,
            Leading leading,
            InvitedOwners owners,
            Inspecting inspecting,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.corrections = corrections;
        this.areas = areas;
        this.leading = leading;
        this.owners = owners;
        this.inspecting = inspecting;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what was written, finished or not; {@code seen} is the version of the plan that the page was made from. */
    public void write(Actor actor, AreaReference reference, long seen, PlanContent content) {
        var area = leading.openOf(actor, reference);
        var plan = plans.findById(reference.value()).orElseGet(() -> begun(area.reference()));
        ChangedMeanwhile.unless(seen, plan.version());
        var before = plan.content();
        take(actor, plan, content);
        audit.record(actor, "planWritten", reference.value(), plan.content().writtenOver(before));
    }

    /** The same with what somebody else asked for: nobody signs a date for which they asked, whoever wrote it down. */
    public void writeAsked(Actor actor, AreaReference reference, ActionPlan plan, PlanContent content, PersonId asker) {
        write(actor, reference, plan.version(), content);
        plan.alsoWrittenBy(asker);
    }

    /** For rooms that have asked for leave already: the plan of an area that has none yet. */
    public ActionPlan begun(AreaReference area) {
        return plans.save(new ActionPlan(area));
    }

    /** For such rooms: what its lead wrote becomes the plan's content. */
    public void take(Actor by, ActionPlan plan, PlanContent content) {
        var revision = plan.revision();
        plan.write(content, by.person());
        if (plan.revision() != revision) areas.officersAre(plan.area(), plan.officers());
    }

    /** For such rooms: whether one of the rows is an action or a measure of another area's plan. */
    @Transactional(readOnly = true)
    public boolean isOfAnother(AreaReference area, Collection<UUID> rows) {
        return plans.isOfAnother(area.value(), rows);
    }

    /** For such rooms: whether an action is finished is what its newest report that counts says. */
    public void reportedAs(AreaReference area, UUID action, boolean finished, @Nullable LocalDate on) {
        plans.findById(area.value()).orElseThrow(NotFound::new).reportedAs(action, finished, on);
    }

    /** For such rooms: somebody else answers for a promised action. */
    public void handOn(AreaReference area, UUID action, PersonId to) {
        var plan = plans.findById(area.value()).orElseThrow(NotFound::new);
        plan.handOn(action, to);
        areas.officersAre(area, plan.officers());
    }

    /** What stands in the way of handing the plan in. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToSubmit(Actor actor, AreaReference reference) {
        var area = leading.openOf(actor, reference);
        return plans.findById(reference.value())
                .orElseGet(() -> new ActionPlan(reference))
                .obstaclesToSubmit(firstDay(area));
    }

    /** Hands the exact content in for the director's signature. */
    public void submit(Actor actor, AreaReference reference, long seen) {
        var area = leading.openOf(actor, reference);
        var plan = plans.findById(reference.value())
                .orElseThrow(() -> new Refused(Obstacle.at("actions", "planWithoutActions")));
        ChangedMeanwhile.unless(seen, plan.version());
        var version = plan.submit(actor, firstDay(area));
        versions.findByAreaOrderByNumberDesc(reference.value()).stream()
                .filter(earlier -> earlier.state() == PlanVersion.State.PENDING)
                .forEach(PlanVersion::overtaken);
        versions.save(version);
        owners.askFor(actor, plan);
        audit.record(
                actor,
                "planSubmitted",
                reference.value(),
                ActObject.of(version.number()),
                ActPayload.after(version.inRecord()));
        events.publishEvent(new PlanSubmitted(reference, version.number(), plan.signedNumber() != null, actor));
    }

    /** What stands in the way of asking for it back. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToTakeBack(Actor actor, AreaReference reference) {
        leading.openOf(actor, reference);
        return handedIn(reference).obstaclesToTakeBack();
    }

    /** Takes back what waits for a signature, so that the lead can write on; the director is told. */
    public void takeBack(Actor actor, AreaReference reference) {
        leading.openOf(actor, reference);
        var plan = handedIn(reference);
        plan.takeBack();
        var version = versions.findByAreaAndNumber(reference.value(), plan.latestNumber())
                .orElseThrow(NotFound::new);
        version.decide(PlanVersion.State.TAKEN_BACK, actor, null);
        audit.record(
                actor,
                "planTakenBack",
                reference.value(),
                ActObject.of(version.number()),
                ActPayload.before(version.inRecord()));
        events.publishEvent(new PlanTakenBack(reference, actor));
    }

    /** What stands in the way of giving up a change that the director does not have. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToGiveUp(Actor actor, AreaReference reference) {
        leading.openOf(actor, reference);
        return handedIn(reference).obstaclesToGiveUp();
    }

    /** The signed words stand alone again; a plan whose words cannot be told any more is left as it is. */
    public void giveUpChange(Actor actor, AreaReference reference) {
        leading.openOf(actor, reference);
        var plan = handedIn(reference);
        Refused.unlessEmpty(plan.obstaclesToGiveUp());
        var signed = versions.findByAreaAndNumber(reference.value(), Objects.requireNonNull(plan.signedNumber()))
                .orElseThrow(NotFound::new);
        var made = corrections.findByAreaOrderByVersionAscPositionAsc(reference.value());
        plan.giveUp(SignedContent.of(signed, made));
        Refused.when(Holding.of(plan, List.of(signed), () -> made) == Holding.CHANGED, "signedWordsUnknown");
        areas.officersAre(reference, plan.officers());
        audit.record(
                actor,
                "planChangeGivenUp",
                reference.value(),
                ActObject.of(signed.number()),
                ActPayload.after(signed.inRecord()));
        events.publishEvent(new ChangeGivenUp(reference));
    }

    private ActionPlan handedIn(AreaReference reference) {
        return plans.findById(reference.value()).orElseThrow(NotFound::new);
    }

    /** A new promise is not of a day before; a plan that was in force before it came here may be as old as its letter. */
    private LocalDate firstDay(Area area) {
        var signed = plans.findById(area.reference().value())
                .map(ActionPlan::signedNumber)
                .isPresent();
        var inspection = inspecting.stored(area.inspection());
        return signed || !inspection.isAdopted() ? caseDay(area) : inspection.letterDay(LocalDate.now(clock));
    }

    private LocalDate caseDay(Area area) {
        return inspecting.stored(area.inspection()).caseDay(LocalDate.now(clock));
    }
}
