package followthrough.plan.draft;

import followthrough.area.Area;
import followthrough.audit.AuditTrail;
import followthrough.plan.ActionPlan;
import followthrough.plan.Leading;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the draft of a plan as it is typed, finished or not, and brings several writers together field by field. */
@Service
@Transactional
public class Drafting {

    /** Of so many changes each can be merged with and undone; a page that is older is compared as a whole. */
    private static final int KEPT = 200;

    private static final Set<String> BROUGHT_IN = Set.of("import", "template");

    private static final Duration SITTING = Duration.ofMinutes(15);

    private static final Duration UNDOABLE = Duration.ofDays(1);

    private final EntityManager entities;
    private final PlanReading plans;
    private final Planning planning;
    private final PlanRevisions revisions;
    private final Leading leading;
    private final AuditTrail audit;
    private final Clock clock;

    Drafting(
            EntityManager entities,
            PlanReading plans,
            Planning planning,
            PlanRevisions revisions,
            Leading leading,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.plans = plans;
        this.planning = planning;
        this.revisions = revisions;
        this.leading = leading;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What became of what was typed.
     *
     * @param revision the one that holds it; a page without clashes goes on from there
     * @param content the plan as it is stored now
     * @param others who else changed the plan since the page was made
     */
    public record Kept(int revision, PlanContent content, List<Clash> clashes, Set<PersonId> others) {}

    /**
     * Keeps what a page that was made from the revision {@code base} says now; clashing fields stay as stored.
     *
     * @param content what was typed, made from the plan as it stands once nobody else is writing
     */
    public Kept keep(Actor actor, AreaReference reference, int base, Function<ActionPlan, PlanContent> content) {
        var plan = begun(actor, reference);
        var typed = content.apply(plan);
        if (!isOwn(plan, typed)) throw new NotFound();
        var merge = merge(plan, base, typed);
        var others = othersSince(actor, reference, base);
        write(actor, plan, merge.content(), PlanRevision.TYPED);
        return new Kept(plan.revision(), plan.content(), merge.clashes(), others);
    }

    /** What {@link #keep} would make of it now, without keeping anything; empty where nothing is stored yet. */
    @Transactional(readOnly = true)
    public Optional<Kept> look(
            Actor actor, AreaReference reference, int base, Function<ActionPlan, PlanContent> content) {
        leading.of(actor, reference);
        var others = othersSince(actor, reference, base);
        return plans.stored(reference).map(plan -> {
            var merge = merge(plan, base, content.apply(plan));
            return new Kept(plan.revision(), merge.content(), merge.clashes(), others);
        });
    }

    private PlanMerge merge(ActionPlan plan, int base, PlanContent typed) {
        var stored = plan.content();
        var from = base == plan.revision() ? stored : content(plan.area(), base).orElse(null);
        return new PlanMerge(from, stored, typed);
    }

    /** Moves, copies or removes one action or measure. */
    public void rearrange(Actor actor, AreaReference reference, Rearranging how, UUID row) {
        change(actor, reference, how.code(), content -> how.on(content, row));
    }

    /** Any other change of the whole draft that can be undone: an import, a template. */
    public void change(Actor actor, AreaReference reference, String act, UnaryOperator<PlanContent> how) {
        var plan = begun(actor, reference);
        write(actor, plan, how.apply(plan.content()), act);
    }

    /** Takes back the person's last rearrangement and leaves alone whatever was written since. */
    public void undo(Actor actor, AreaReference reference) {
        var plan = begun(actor, reference);
        var last = undoable(actor, reference).orElseThrow(NotFound::new);
        var before = content(reference, last.number() - 1).orElseThrow(NotFound::new);
        last.undo();
        write(actor, plan, new PlanMerge(last.content(), plan.content(), before).content(), PlanRevision.TYPED);
    }

    /** The act that undoing would take back: "remove", "copy", "up", "down", "import" … */
    @Transactional(readOnly = true)
    public Optional<String> actToUndo(Actor actor, AreaReference reference) {
        leading.of(actor, reference);
        return undoable(actor, reference).map(PlanRevision::act);
    }

    /** Who else has been writing in the last quarter of an hour. */
    @Transactional(readOnly = true)
    public Set<PersonId> writingNow(Actor actor, AreaReference reference) {
        leading.of(actor, reference);
        var recent = clock.instant().minus(SITTING);
        return others(actor, revisions.findByAreaAndWrittenAtAfterOrderByNumberDesc(reference.value(), recent));
    }

    /** Whatever this transaction read of the plan before it was its turn is read anew. */
    private ActionPlan begun(Actor actor, AreaReference reference) {
        Area area = leading.openOf(actor, reference);
        revisions.waitForTurn(reference.value());
        var plan = plans.stored(reference);
        plan.ifPresent(entities::refresh);
        return plan.orElseGet(() -> planning.begun(area.reference()));
    }

    /** A row of another plan is not written from here, whatever a page says. */
    private boolean isOwn(ActionPlan plan, PlanContent typed) {
        var rows = typed.rows();
        return rows.isEmpty() || !planning.isOfAnother(plan.area(), rows);
    }

    private void write(Actor actor, ActionPlan plan, PlanContent content, String act) {
        var area = plan.area();
        var before = plan.content();
        var revision = plan.revision();
        if (revisions.findByAreaAndNumber(area.value(), revision).isEmpty()) remember(actor, plan, PlanRevision.TYPED);
        planning.take(actor, plan, content);
        if (plan.revision() == revision) return;
        if (isWorthARecord(actor, area, act))
            audit.record(actor, "planWritten", area.value(), plan.content().writtenOver(before));
        remember(actor, plan, act);
        revisions.forgetBefore(area.value(), plan.revision() - KEPT);
    }

    private void remember(Actor actor, ActionPlan plan, String act) {
        revisions.save(
                new PlanRevision(plan.area(), plan.revision(), plan.content(), act, actor.person(), clock.instant()));
    }

    /** One record a sitting, not one a keystroke: the first of a person, after a pause, and whole plans brought in. */
    private boolean isWorthARecord(Actor actor, AreaReference area, String act) {
        if (BROUGHT_IN.contains(act)) return true;
        var last = revisions.findFirstByAreaOrderByNumberDesc(area.value());
        return last.filter(known -> known.number() > 0)
                .filter(known -> known.person().equals(actor.person()))
                .filter(known -> known.writtenAt().isAfter(clock.instant().minus(SITTING)))
                .isEmpty();
    }

    private Optional<PlanContent> content(AreaReference area, int revision) {
        if (revision == 0) return Optional.of(PlanContent.EMPTY);
        return revisions.findByAreaAndNumber(area.value(), revision).map(PlanRevision::content);
    }

    private Optional<PlanRevision> undoable(Actor actor, AreaReference area) {
        return revisions
                .findByAreaAndPersonAndUndoneFalseAndActNotOrderByNumberDesc(
                        area.value(), actor.person().value(), PlanRevision.TYPED)
                .stream()
                .findFirst()
                .filter(last -> last.writtenAt().isAfter(clock.instant().minus(UNDOABLE)))
                .filter(last -> content(area, last.number() - 1).isPresent());
    }

    private Set<PersonId> othersSince(Actor actor, AreaReference area, int base) {
        var recent = revisions.findByAreaAndWrittenAtAfterOrderByNumberDesc(
                area.value(), clock.instant().minus(Duration.ofDays(1)));
        return others(
                actor,
                recent.stream().filter(revision -> revision.number() > base).toList());
    }

    private static Set<PersonId> others(Actor actor, List<PlanRevision> recent) {
        var found = new LinkedHashSet<PersonId>();
        for (var revision : recent) {
            if (!revision.person().equals(actor.person()) && revision.number() > 0) found.add(revision.person());
        }
        return found;
    }
}
