package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.shared.Role;
import followthrough.web.Words;
import followthrough.workflow.View;
import followthrough.workflow.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes lines of the task list out of work items. */
@Component
public class TaskListing {

    private static final Set<Role> WITH_POOL =
            Set.of(Role.INSPECTOR, Role.INSPECTION_MANAGER, Role.LETTER_RECORDER, Role.DIRECTOR, Role.CHIEF_EXECUTIVE);

    private final Words words;
    private final Clock clock;

    TaskListing(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    public TaskLineView line(Actor me, View view, WorkItem item) {
        var area = item.area();
        var mine = item.assignee() != null && me.isSameAs(item.assignee());
        var pool = WITH_POOL.contains(me.role()) && (view == View.TO_DO || view == View.ROLE || view == View.MINE);
        return new TaskLineView(
                item,
                TaskAddress.of(item),
                area == null ? item.inspection().value() : area.value(),
                who(me, item),
                pool && item.assignee() == null && !item.isDone(),
                pool && mine && !item.isDone(),
                item.doneAt() == null ? null : LocalDate.ofInstant(item.doneAt(), clock.getZone()));
    }

    private String who(Actor me, WorkItem item) {
        var assignee = item.assignee();
        if (assignee == null) return words.text("tasks.anyOf", words.post(item.role(), item.body()));
        return me.isSameAs(assignee) ? words.text("tasks.you") : words.name(assignee);
    }
}
