package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.shared.Role;
import followthrough.web.Words;
import followthrough.workflow.work.DoneItem;
import followthrough.workflow.work.WorkItem;
import followthrough.workflow.work.WorkView;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes lines of the task list out of work items. */
@Component
public class TaskListing {

    private static final Set<Role> WITH_POOL =
            Set.of(Role.INSPECTOR, Role.INSPECTION_MANAGER, Role.LETTER_RECORDER, Role.DIRECTOR, Role.CHIEF_EXECUTIVE);

    private final Words words;

    TaskListing(Words words) {
        this.words = words;
    }

    public TaskLineView line(Actor me, WorkView view, WorkItem item) {
        var area = item.area();
        var mine = item.assignee() != null && me.isSameAs(item.assignee());
        var pool = WITH_POOL.contains(me.role())
                && (view == WorkView.TO_DO || view == WorkView.ROLE || view == WorkView.MINE);
        return new TaskLineView(
                item,
                address(me, view, item),
                area == null ? item.inspection().value() : area.value(),
                who(me, item),
                pool && item.assignee() == null,
                pool && mine);
    }

    /** What is done in somebody else's name is done after choosing so; what waits for others is only read. */
    private static String address(Actor me, WorkView view, WorkItem item) {
        if (view == WorkView.COVER) return "/acting";
        return view == WorkView.WAITING ? TaskAddress.toRead(item) : TaskAddress.of(me, item);
    }

    DoneLineView done(DoneItem item) {
        var area = item.area();
        var name = words.name(item.by());
        return new DoneLineView(
                item,
                DoneAddress.of(item),
                area == null ? item.inspection().value() : area.value(),
                item.forWhom() == null ? name : words.text("who.forWhom", name, words.name(item.forWhom())));
    }

    private String who(Actor me, WorkItem item) {
        var assignee = item.assignee();
        if (assignee == null) return words.text("tasks.anyOf", words.post(item.role(), item.body()));
        return me.isSameAs(assignee) ? words.text("tasks.you") : words.name(assignee);
    }
}
