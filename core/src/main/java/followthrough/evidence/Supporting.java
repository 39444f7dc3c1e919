package followthrough.evidence;

import followthrough.plan.PlanReading;
import followthrough.plan.PlannedAction;
import followthrough.plan.SuccessMeasure;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which actions and success measures an item supports, and which visits it is brought to. */
@Service
@Transactional
public class Supporting {

    private final EvidenceUses uses;
    private final EvidenceLeave leave;
    private final EvidenceLibrary library;
    private final PlanReading plans;
    private final Reopening reopening;
    private final EvidenceRecord record;

    Supporting(
            EvidenceUses uses,
            EvidenceLeave leave,
            EvidenceLibrary library,
            PlanReading plans,
            Reopening reopening,
            EvidenceRecord record) {
        this.uses = uses;
        this.leave = leave;
        this.library = library;
        this.plans = plans;
        this.reopening = reopening;
        this.record = record;
    }

    /** Item by item what it supports: for those who read no drafts as it was endorsed. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<UUID>> of(Actor actor, AreaReference area) {
        return actor.readsNoDrafts() ? uses.endorsed(area) : uses.of(area);
    }

    /** By action or measure the items in use that this person may read, latest first. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Evidence>> byPart(Actor actor, AreaReference area) {
        var supports = of(actor, area);
        if (supports.isEmpty()) return Map.of();
        var found = new HashMap<UUID, List<Evidence>>();
        for (var item : library.inUse(actor, area))
            for (var part : supports.getOrDefault(item.id(), Set.of()))
                found.computeIfAbsent(part, one -> new ArrayList<>()).add(item);
        return found;
    }

    /** The visits that an item is brought to as a whole. */
    @Transactional(readOnly = true)
    public List<InspectionReference> visits(UUID evidence) {
        return uses.inspections(evidence);
    }

    /**
     * Says anew what an item supports in this area; what this person does not see of the plan stays as it was.
     *
     * @param visits what it is brought to as a whole; the caller knows which of them this person may see
     */
    public void use(
            Actor actor, AreaReference area, UUID id, Collection<UUID> parts, Collection<InspectionReference> visits) {
        leave.toGather(actor, area);
        var item = leave.found(actor, area, id);
        Refused.when(item.isRemoved(), item.isSuperseded() ? "evidenceReplaced" : "evidenceRemoved");
        actor.mustBe(visits.stream().allMatch(visit -> visit.authority().equals(item.authority())));
        boolean brought = bring(id, Set.copyOf(visits));
        boolean supports = support(actor, area, id, Set.copyOf(parts));
        if (brought || supports) record.used(actor, area, item);
        if (supports) reopening.reopen(area);
    }

    private boolean support(Actor actor, AreaReference area, UUID id, Set<UUID> parts) {
        var before = uses.of(area).getOrDefault(id, Set.of());
        var own = parts(actor, area);
        actor.mustBe(own.containsAll(parts));
        var after = new HashSet<>(before);
        after.removeAll(own);
        after.addAll(parts);
        if (after.equals(before)) return false;
        uses.keep(area, id, after);
        return true;
    }

    private boolean bring(UUID id, Set<InspectionReference> visits) {
        if (Set.copyOf(uses.inspections(id)).equals(visits)) return false;
        uses.bring(id, visits);
        return true;
    }

    /** What a new item supports from the beginning. */
    void begin(Actor actor, AreaReference area, Evidence item, Set<UUID> parts) {
        if (parts.isEmpty()) return;
        actor.mustBe(parts(actor, area).containsAll(parts));
        uses.keep(area, item.id(), parts);
    }

    /** What somebody may say that an item supports: officers follow their own actions. */
    @Transactional(readOnly = true)
    public Set<UUID> parts(Actor actor, AreaReference area) {
        var plan = plans.stored(area).orElse(null);
        if (plan == null) return Set.of();
        if (actor.role() == Role.OFFICER)
            return plan.actions().stream()
                    .filter(action -> answersFor(actor, action))
                    .map(PlannedAction::id)
                    .collect(Collectors.toSet());
        return Stream.concat(
                        plan.actions().stream().map(PlannedAction::id),
                        plan.measures().stream().map(SuccessMeasure::id))
                .collect(Collectors.toSet());
    }

    private static boolean answersFor(Actor actor, PlannedAction action) {
        var answering = action.answering();
        return answering != null && actor.isSameAs(answering);
    }
}
