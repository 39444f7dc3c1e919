package followthrough.workflow.work;

import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.shared.WorkingDays;
import followthrough.workflow.decision.EscalationRules;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.TaskKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A step is overdue: tells the next role up, once for each role. */
@Component
class Escalate implements JavaDelegate {

    private static final String BEFORE_KIND = "escalate";

    private final TaskSubjects subjects;
    private final WorkItems items;
    private final WorkRecord record;
    private final EscalationRules rules;
    private final NoticeBoard notices;
    private final WorkingDays workingDays;
    private final Clock clock;

    Escalate(
            TaskSubjects subjects,
            WorkItems items,
            WorkRecord record,
            EscalationRules rules,
            NoticeBoard notices,
            WorkingDays workingDays,
            Clock clock) {
        this.subjects = subjects;
        this.items = items;
        this.record = record;
        this.rules = rules;
        this.notices = notices;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution late) {
        var task = subjects.of(kind(late.getCurrentActivityId()), late);
        items.open(task.kind(), task.subject())
                .ifPresent(item -> rules.toWhom(item.inspection(), item.kind(), daysOver(item))
                        .ifPresent(role -> tell(item, role)));
    }

    private void tell(WorkItem item, Role role) {
        if (role.name().equals(items.escalatedTo(item.id()))) return;
        var body = role == Role.INSPECTION_MANAGER
                ? Body.INSPECTORATE
                : item.inspection().authority();
        if (item.role() == Role.LETTER_RECORDER) return; // a letter being transcribed is the recorders' own affair
        record.escalated(item.id(), role.name());
        var area = item.area();
        if (area == null)
            notices.tellPost(role, body, NoticeKind.overdue, item.inspection(), item.subject(), name(item));
        else notices.tellPost(role, body, NoticeKind.overdue, area, area.value(), name(item));
    }

    private int daysOver(WorkItem item) {
        return workingDays.between(item.dueOn(), LocalDate.now(clock));
    }

    private static String name(WorkItem item) {
        return item.kind().name();
    }

    private static TaskKind kind(String endEvent) {
        var name = endEvent.substring(BEFORE_KIND.length());
        return TaskKind.valueOf(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }
}
