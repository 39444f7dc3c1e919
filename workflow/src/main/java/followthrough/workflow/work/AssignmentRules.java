package followthrough.workflow.work;

import followthrough.area.AreaRegister;
import followthrough.area.AreaRevising;
import followthrough.evidence.Endorsers;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.letter.LetterChecking;
import followthrough.people.Directory;
import followthrough.plan.ActionPlan;
import followthrough.plan.PlanReading;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.workflow.group.WorkGroup;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says who does a step: which post, which person by name, and who may not because four eyes are needed. */
@Component
class AssignmentRules {

    private final Inspecting inspecting;
    private final LetterChecking checking;
    private final AreaRegister areas;
    private final AreaRevising proposals;
    private final PlanReading plans;
    private final Endorsers endorsers;
    private final Directory people;

    AssignmentRules(
            Inspecting inspecting,
            LetterChecking checking,
            AreaRegister areas,
            AreaRevising proposals,
            PlanReading plans,
            Endorsers endorsers,
            Directory people) {
        this.inspecting = inspecting;
        this.checking = checking;
        this.areas = areas;
        this.proposals = proposals;
        this.plans = plans;
        this.endorsers = endorsers;
        this.people = people;
    }

    Assignment on(TaskSubject task) {
        var authority = task.inspection().authority();
        return switch (task.kind()) {
            case recordVisit, draftLetter, correctLetter, checkArea -> leadInspector(inspection(task));
            case checkLetter, checkCorrection -> secondInspector(task);
            case writePlan, revisePlan, gatherEvidence -> areaLead(area(task));
            case signOffPlan, signOffChange -> director(authority, authors(area(task)));
            case decideAreaChange -> secondPerson(task);
            case endorseEvidence -> director(authority, endorsers.excluded(area(task)));
            case commentOnDraft, assignAreas, sendStatement, confirmSustained -> director(authority, Set.of());
        };
    }

    private Assignment leadInspector(Inspection inspection) {
        var group = recorders(inspection);
        var lead = inspection.lead();
        return new Assignment(group, holds(lead, group) ? lead : null, Set.of(), false);
    }

    private Assignment secondInspector(TaskSubject task) {
        return firstAble(List.of(recorders(inspection(task))), checking.mayNotCheck(task.inspection()));
    }

    /** A lead's work without a lead waits for the director, who gives the area to somebody. */
    private Assignment areaLead(AreaReference area) {
        var leads = new WorkGroup(Role.AREA_LEAD, area.authority());
        var lead = areas.stored(area).lead();
        return lead != null && holds(lead, leads)
                ? new Assignment(leads, lead, Set.of(), false)
                : director(area.authority(), Set.of());
    }

    private Assignment director(Body authority, Set<PersonId> excluded) {
        return firstAble(directors(authority), excluded);
    }

    /** What recorders ask is decided by another one. The director's own proposal is decided by another director, by the chief executive, or else by inspectors. */
    private Assignment secondPerson(TaskSubject task) {
        var proposal = proposals.stored(Objects.requireNonNull(task.proposal()));
        var proposer = proposal.proposedBy();
        if (proposal.kind().isForRecorders()) return firstAble(List.of(recorders(inspection(task))), Set.of(proposer));
        var directors = directors(task.inspection().authority());
        var able = List.of(directors.get(0), directors.get(1), recorders(inspection(task)));
        return firstAble(able, Set.of(proposer));
    }

    private Assignment firstAble(List<WorkGroup> groups, Set<PersonId> excluded) {
        return groups.stream()
                .filter(group -> someoneElse(group, excluded))
                .findFirst()
                .map(group -> new Assignment(group, null, excluded, false))
                .orElseGet(() -> new Assignment(groups.get(0), null, excluded, true));
    }

    private boolean someoneElse(WorkGroup group, Set<PersonId> excluded) {
        return people.isHeldByOthers(group.role(), group.body(), excluded)
                || (group.role() == Role.INSPECTOR
                        && people.isHeldByOthers(Role.INSPECTION_MANAGER, group.body(), excluded));
    }

    private boolean holds(PersonId person, WorkGroup group) {
        return people.holds(person, group.role(), group.body());
    }

    private Set<PersonId> authors(AreaReference area) {
        return plans.stored(area).map(ActionPlan::authors).orElse(Set.of());
    }

    private Inspection inspection(TaskSubject task) {
        return inspecting.stored(task.inspection());
    }

    private static AreaReference area(TaskSubject task) {
        return Objects.requireNonNull(task.area());
    }

    private static List<WorkGroup> directors(Body authority) {
        return List.of(new WorkGroup(Role.DIRECTOR, authority), new WorkGroup(Role.CHIEF_EXECUTIVE, authority));
    }

    private static WorkGroup recorders(Inspection inspection) {
        return new WorkGroup(inspection.recordingRole(), inspection.recordingBody());
    }
}
