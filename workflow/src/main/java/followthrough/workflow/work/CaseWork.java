package followthrough.workflow.work;

import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whatever waits in a case, for administrators: kinds, posts and people, no case content. A visit that was not announced
 * and has no issued letter is not theirs to know of; its inspection manager puts right who has what.
 */
@Service
@Transactional
public class CaseWork {

    private final WorkItems items;
    private final Inspecting inspecting;
    private final TaskAssigning assigning;

    CaseWork(WorkItems items, Inspecting inspecting, TaskAssigning assigning) {
        this.items = items;
        this.inspecting = inspecting;
        this.assigning = assigning;
    }

    /**
     * Whatever waits in a case of which administrators may know.
     *
     * @param reference of an inspection or of an area; nothing is found for any other
     */
    @Transactional(readOnly = true)
    public List<WorkItem> of(Actor administrator, String reference) {
        mustAdminister(administrator);
        return items.ofCase(reference).stream()
                .filter(item -> isKnown(administrator, item))
                .toList();
    }

    /** All of it, for what is told to those who have it: nobody else reads it. */
    @Transactional(readOnly = true)
    public List<WorkItem> stored(InspectionReference inspection) {
        return items.ofCase(inspection.value());
    }

    @Transactional(readOnly = true)
    public WorkItem get(Actor administrator, String id) {
        mustAdminister(administrator);
        return items.find(id)
                .filter(found -> items.isOpen(id) && isKnown(administrator, found))
                .orElseThrow(NotFound::new);
    }

    public List<Obstacle> obstaclesToRelease(WorkItem item) {
        if (item.isPromise()) return List.of(Obstacle.of("promiseIsHandedOn"));
        if (item.assignee() == null) return List.of(Obstacle.of("taskNobodys"));
        return item.role() == Role.AREA_LEAD ? List.of(Obstacle.of("areaIsReassigned")) : List.of();
    }

    /** Puts a step back into the common work of its role, whoever has it: they are told why, and their side reads of it. */
    public void release(Actor administrator, String id, String reason) {
        var item = get(administrator, id);
        Refused.unlessEmpty(obstaclesToRelease(item));
        if (reason.isBlank()) throw new Refused(Obstacle.at("reason", "reasonMissing"));
        assigning.putBack(administrator, item, reason.strip());
    }

    private boolean isKnown(Actor administrator, WorkItem item) {
        return inspecting.isKnownOutside(item.inspection(), administrator.on());
    }

    private static void mustAdminister(Actor actor) {
        actor.mustBe(actor.is(Role.ADMINISTRATOR, Body.INSTALLATION));
    }
}
