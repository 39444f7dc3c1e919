package followthrough.workflow.work;

import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Suspending;
import followthrough.people.Directory;
import followthrough.people.Membership;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.ReadOnce;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.workflow.process.TaskKind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for whom, and who takes it. */
@Service
@Transactional
public class WorkQueue {

    /** The others direct somebody: all of their side's work is theirs to know. */
    private static final Set<Role> ONLY_OWN_CASES = Set.of(Role.INSPECTOR, Role.AREA_LEAD, Role.OBSERVER);

    private final WorkItems items;
    private final Directory people;
    private final Inspecting inspecting;
    private final AreaRegister areas;
    private final TaskAssigning assigning;
    private final Suspending suspending;

    WorkQueue(
            WorkItems items,
            Directory people,
            Inspecting inspecting,
            AreaRegister areas,
            TaskAssigning assigning,
            Suspending suspending) {
        this.suspending = suspending;
        this.items = items;
        this.people = people;
        this.inspecting = inspecting;
        this.areas = areas;
        this.assigning = assigning;
    }

    /** One page of a view, due first, from the cursor of the page before or null; see {@link DoneWork} for what is done. */
    @Transactional(readOnly = true)
    public WorkPage list(Actor me, WorkView view, @Nullable String cursor, int size, WorkFilter filter) {
        return items.page(listed(me, view).filtered(filter), cursor, size);
    }

    /** All that this person has or may take, due first: what they put aside as well, since it stays due when it is due. */
    @Transactional(readOnly = true)
    public List<WorkItem> due(Actor me, int atMost) {
        return items.page(items.within(WorkScope.of(me)).pool().assigned(), null, atMost)
                .items();
    }

    /** How much waits for this person: theirs, and what their role may still take. */
    @Transactional(readOnly = true)
    public long count(Actor me) {
        return ReadOnce.of(List.of(WorkQueue.class, me), () -> items.count(listed(me, WorkView.TO_DO)));
    }

    /** How many the whole of a view holds. */
    @Transactional(readOnly = true)
    public long count(Actor me, WorkView view) {
        return items.count(listed(me, view));
    }

    /** Whose the late actions among these are: for those who were told of them. */
    @Transactional(readOnly = true)
    public Map<UUID, PersonId> answering(List<WorkItem> listed) {
        var late = listed.stream()
                .filter(item -> item.kind() == PromiseKind.lateAction)
                .map(WorkItem::promise)
                .distinct()
                .toArray(UUID[]::new);
        return late.length == 0 ? Map.of() : items.owners(late);
    }

    /** How many fit each of these filters, each within its view. */
    @Transactional(readOnly = true)
    public List<Long> counts(Actor me, List<Map.Entry<WorkView, WorkFilter>> narrowed) {
        return items.counts(narrowed.stream()
                .map(one -> listed(me, one.getKey()).filtered(one.getValue()))
                .toList());
    }

    /** Those of them that this person may see and that wait still, due first. */
    @Transactional(readOnly = true)
    public List<WorkItem> among(Actor me, Collection<String> ids) {
        return items.open(ids).stream().filter(item -> maySee(me, item)).toList();
    }

    /** What waits for this person by name in other posts of theirs than the one that they act in. */
    @Transactional(readOnly = true)
    public Map<Membership, Long> elsewhere(Actor me) {
        var here = WorkScope.of(me).posts();
        var found = new LinkedHashMap<Membership, Long>();
        items.assignedByPost(me.person()).forEach((post, count) -> {
            if (!here.contains(post)) found.put(new Membership(post.role(), post.body()), count);
        });
        return found;
    }

    /**
     * The item, if this person may see it.
     *
     * @throws WorkFinished when it was this person's to see and waits no longer
     */
    @Transactional(readOnly = true)
    public WorkItem get(Actor me, String id) {
        var item = items.find(id).filter(known -> maySee(me, known)).orElseThrow(NotFound::new);
        if (!items.isOpen(id)) throw new WorkFinished(item);
        return item;
    }

    /** The item, if this person may see it and it waits no longer. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> finished(Actor me, String id) {
        return items.find(id).filter(known -> maySee(me, known) && !items.isOpen(id));
    }

    /** Takes an item out of the common work of this person's role, unless its case stands still. */
    public void claim(Actor me, String id) {
        var item = get(me, id);
        var scope = WorkScope.of(me);
        if (scope.isTheirs(item)) return;
        Refused.when(item.isPromise(), "promiseNotTaken");
        Refused.when(item.assignee() != null, "taskTaken");
        Refused.when(scope.isExcludedFrom(item), "taskNeedsOtherEyes");
        Refused.when(!scope.mayTake(item), "taskNotYours");
        suspending.mustGoOn(item.about());
        assigning.give(item, me.person());
    }

    /** Puts an item back; those who direct the others do it for somebody who is away. */
    public void giveBack(Actor me, String id) {
        var item = get(me, id);
        var scope = WorkScope.of(me);
        Refused.when(item.isPromise(), "promiseIsHandedOn");
        Refused.when(item.assignee() == null, "taskNobodys");
        Refused.when(item.role() == Role.AREA_LEAD, "areaIsReassigned");
        Refused.when(!scope.isTheirs(item) && !directs(me), "taskNotYours");
        if (scope.isTheirs(item)) assigning.putBack(item);
        else assigning.putBack(me, item, "");
    }

    /**
     * Takes the step that is due first in the common work of this person's role, where the case goes on; empty when none is
     * left to take.
     */
    public Optional<WorkItem> takeNext(Actor me) {
        var next = items.page(listed(me, WorkView.ROLE).steps().goingOn(), null, 1).items().stream()
                .findFirst();
        next.ifPresent(item -> claim(me, item.id()));
        return next;
    }

    /** Who else could do a step that this person has, may take, or directs; nobody where it goes with something else. */
    @Transactional(readOnly = true)
    public Set<PersonId> couldDo(Actor me, WorkItem item) {
        if (item.isPromise() || item.role() == Role.AREA_LEAD || item.lacksLead()) return Set.of();
        var scope = WorkScope.of(me);
        if (!scope.isTheirs(item) && !scope.mayTake(item) && !(directs(me) && scope.knows(item))) return Set.of();
        var found = new LinkedHashSet<>(people.holdersOf(item.role(), item.body()));
        if (item.role() == Role.INSPECTOR) found.addAll(people.holdersOf(Role.INSPECTION_MANAGER, item.body()));
        found.removeAll(item.excluded());
        found.remove(item.assignee());
        return found;
    }

    /** Gives a step to somebody else, who is told why; the case keeps who gave what to whom. */
    public void give(Actor me, String id, @Nullable PersonId to, String reason) {
        var item = get(me, id);
        var could = couldDo(me, item);
        Refused.when(item.isPromise(), "promiseIsHandedOn");
        Refused.when(could.isEmpty(), "nobodyElseCanDo");
        if (to == null || !could.contains(to)) throw new Refused(Obstacle.at("to", "personCannotDo"));
        if (reason.isBlank()) throw new Refused(Obstacle.at("reason", "reasonMissing"));
        assigning.give(me, item, to, reason.strip());
    }

    /** Which steps wait for whom in an inspection, as far as it is this person's side that it waits for. */
    @Transactional(readOnly = true)
    public List<WorkItem> about(Actor me, InspectionReference inspection) {
        inspecting.get(me, inspection);
        return known(me, items.about(inspection));
    }

    @Transactional(readOnly = true)
    public List<WorkItem> about(Actor me, AreaReference area) {
        areas.get(me, area);
        return known(me, items.about(area));
    }

    /** How much each person of the reader's body has to do; for area leads, in the areas that they lead. */
    @Transactional(readOnly = true)
    public Map<PersonId, Long> held(Actor me) {
        return items.held(me.body(), me.role() == Role.AREA_LEAD ? me.person() : null);
    }

    /** What somebody has in every role, for those who end their access: kinds and references, no case content. */
    @Transactional(readOnly = true)
    public List<WorkItem> heldBy(PersonId person) {
        return items.assignedTo(person);
    }

    /** The open item of a kind and subject, for pages that have asked for leave already. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> open(TaskKind kind, String subject) {
        return items.open(kind, subject);
    }

    private WorkList listed(Actor me, WorkView view) {
        var list = items.within(
                view == WorkView.COVER
                        ? WorkScope.covering(me.person(), people.covers(me.person(), me.on()))
                        : WorkScope.of(me));
        return switch (view) {
            case TO_DO -> list.pool().assigned().awake(me.person(), me.on());
            case COVER -> list.pool().assigned();
            case MINE -> list.assigned().awake(me.person(), me.on());
            case ROLE -> list.pool().awake(me.person(), me.on());
            case LATER -> list.pool().assigned().asleep(me.person(), me.on());
            case WAITING -> me.role() == Role.OFFICER ? list.asked() : list.waiting(ONLY_OWN_CASES.contains(me.role()));
            case DONE -> throw new IllegalArgumentException("what is done is listed by when it was done");
        };
    }

    private List<WorkItem> known(Actor me, List<WorkItem> found) {
        var scope = WorkScope.of(me);
        return found.stream()
                .filter(item -> scope.knows(item) && (item.area() == null || isOfOwnArea(me, item)))
                .toList();
    }

    private static boolean directs(Actor me) {
        return me.role() == Role.INSPECTION_MANAGER || me.role() == Role.CHIEF_EXECUTIVE;
    }

    /** Area leads know the work of their own areas alone. */
    private boolean isOfOwnArea(Actor me, WorkItem item) {
        var area = item.area();
        return me.role() != Role.AREA_LEAD
                || (area != null && areas.stored(area).isLedBy(me));
    }

    /** Observers read about cases; what people have to do in them is not theirs. */
    private boolean maySee(Actor me, WorkItem item) {
        var scope = WorkScope.of(me);
        if (scope.isTheirs(item) || me.person().equals(item.doneBy())) return true;
        return me.role() != Role.OBSERVER && scope.knows(item) && isOfOwnArea(me, item);
    }
}
