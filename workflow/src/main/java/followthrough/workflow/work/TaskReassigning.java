package followthrough.workflow.work;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.workflow.group.WorkGroup;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.TaskKind;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves open steps when other people lead, arrive or leave: nobody blocks a case by being gone. */
@Component
public class TaskReassigning {

    private static final Set<TaskKind> OF_THE_INSPECTOR_IN_CHARGE =
            Set.of(TaskKind.draftLetter, TaskKind.correctLetter, TaskKind.checkArea);

    private static final Set<TaskKind> OF_THE_AREA_LEAD =
            Set.of(TaskKind.writePlan, TaskKind.revisePlan, TaskKind.gatherEvidence);

    private final WorkItems items;
    private final WorkRecord record;
    private final AssignmentRules assignmentRules;
    private final CaseSummaries cases;
    private final AreaRegister areas;
    private final TaskService tasks;
    private final NoticeBoard notices;

    TaskReassigning(
            WorkItems items,
            WorkRecord record,
            AssignmentRules assignmentRules,
            CaseSummaries cases,
            AreaRegister areas,
            TaskService tasks,
            NoticeBoard notices) {
        this.items = items;
        this.record = record;
        this.assignmentRules = assignmentRules;
        this.cases = cases;
        this.areas = areas;
        this.tasks = tasks;
        this.notices = notices;
    }

    public void toItsLead(AreaReference area) {
        items.about(area).forEach(item -> hand(item, OF_THE_AREA_LEAD));
    }

    public void toTheInspectorInCharge(InspectionReference inspection) {
        items.about(inspection).forEach(item -> hand(item, OF_THE_INSPECTOR_IN_CHARGE));
    }

    /** What the person had goes back to where it came from; the areas they led wait for the director. */
    public void leaving(PersonId person) {
        items.stepsOf(person).forEach(this::reconsider);
        for (Area area : areas.ledBy(person)) {
            var reference = area.reference();
            notices.tellPost(Role.DIRECTOR, area.authority(), NoticeKind.areaWithoutLead, reference, reference.value());
        }
    }

    /** Somebody came or went: steps that nobody has taken yet go to the post that can do them now. */
    public void postChanged(Role role, Body body) {
        items.unassigned(new WorkGroup(role, body)).forEach(this::reconsider);
    }

    /** Other people are excluded now, since others have written meanwhile. */
    public void reconsider(WorkItem item) {
        var subject = TaskSubject.of(item);
        var assignment = assignmentRules.on(subject);
        record.regroup(item.id(), assignment, cases.of(subject).keeper());
        if (!Objects.equals(assignment.assignee(), item.assignee())) assign(item, assignment.assignee());
        if (assignment.nobody()) notices.nobodyCanAct(subject.kind(), subject.inspection(), subject.area());
    }

    private void hand(WorkItem item, Set<TaskKind> kinds) {
        if (kinds.contains(item.task())) reconsider(item);
        else record.keep(item.id(), cases.of(TaskSubject.of(item)).keeper());
    }

    private void assign(WorkItem item, @Nullable PersonId person) {
        tasks.setAssignee(item.id(), person == null ? null : person.toString());
    }
}
