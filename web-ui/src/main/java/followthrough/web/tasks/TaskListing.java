package followthrough.web.tasks;

import followthrough.area.Area;
import followthrough.inspection.Suspending;
import followthrough.inspection.Suspension;
import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.web.Messages;
import followthrough.web.record.RecordWords;
import followthrough.workflow.desk.FollowUps;
import followthrough.workflow.work.DoneItem;
import followthrough.workflow.work.PromiseKind;
import followthrough.workflow.work.WorkItem;
import followthrough.workflow.work.WorkQueue;
import followthrough.workflow.work.WorkView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes lines of the task list out of work items. */
@Component
public class TaskListing {

    /** What one sees of a covered person’s cases begins with choosing to act for them. */
    private static final String ACTING = "/acting";

    private static final Set<Role> WITH_POOL =
            Set.of(Role.INSPECTOR, Role.INSPECTION_MANAGER, Role.LETTER_RECORDER, Role.DIRECTOR, Role.CHIEF_EXECUTIVE);

    private final WorkQueue queue;
    private final FollowUps aside;
    private final Suspending suspending;
    private final RecordWords record;
    private final Messages words;

    TaskListing(WorkQueue queue, FollowUps aside, Suspending suspending, RecordWords record, Messages words) {
        this.suspending = suspending;
        this.queue = queue;
        this.aside = aside;
        this.record = record;
        this.words = words;
    }

    public List<TaskLineView> lines(Actor me, WorkView view, List<WorkItem> items) {
        var late = queue.answering(items);
        var names = words.names(
                Stream.concat(items.stream().map(WorkItem::assignee).filter(Objects::nonNull), late.values().stream())
                        .collect(Collectors.toSet()));
        var suspended =
                suspending.among(items.stream().map(WorkItem::about).distinct().toList());
        return items.stream()
                .map(item -> line(
                        me,
                        view,
                        item,
                        names,
                        item.promise() == null ? null : late.get(item.promise()),
                        suspended.get(item.about())))
                .toList();
    }

    /** Until which day the lines are put aside, by the item's id. */
    Map<String, LocalDate> aside(Actor me, List<TaskLineView> lines) {
        return aside.days(me, lines.stream().map(line -> line.item().id()).toList());
    }

    private TaskLineView line(
            Actor me,
            WorkView view,
            WorkItem item,
            Map<PersonId, String> names,
            @Nullable PersonId owner,
            @Nullable Suspension suspended) {
        var area = item.area();
        var mine = item.assignee() != null && me.isSameAs(item.assignee());
        var pool = WITH_POOL.contains(me.role())
                && (view == WorkView.TO_DO || view == WorkView.ROLE || view == WorkView.MINE);
        return new TaskLineView(
                item,
                address(me, view, item),
                view == WorkView.COVER ? ACTING : TaskAddress.toRead(item),
                area == null ? item.inspection().value() : area.value(),
                who(me, item, names),
                owner == null || item.kind() != PromiseKind.lateAction ? null : named(owner, names),
                pool && !item.isPromise() && item.assignee() == null && suspended == null,
                pool && !item.isPromise() && mine,
                suspended);
    }

    /** What is done in somebody else's name is done after choosing so; what waits for others is only read. */
    private static String address(Actor me, WorkView view, WorkItem item) {
        if (view == WorkView.COVER) return ACTING;
        return view == WorkView.WAITING ? TaskAddress.toRead(item) : TaskAddress.of(me, item);
    }

    List<DoneLineView> done(Actor me, List<DoneItem> items) {
        var names = words.names(items.stream()
                .flatMap(item -> Stream.of(item.by(), item.forWhom()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return items.stream().map(item -> done(me, item, names)).toList();
    }

    private DoneLineView done(Actor me, DoneItem item, Map<PersonId, String> names) {
        var area = item.area();
        var detail = item.readable() ? record.detail(item.entry()) : null;
        var covered = item.forWhom();
        var name = named(item.by(), names);
        return new DoneLineView(
                item,
                DoneAddress.of(me, item),
                item.readable() ? item.entry().objectWords() : null,
                detail == null ? null : Area.firstWords(detail),
                area == null ? item.inspection().value() : area.value(),
                covered == null ? name : words.text("who.forWhom", name, named(covered, names)));
    }

    private static String named(PersonId person, Map<PersonId, String> names) {
        return names.getOrDefault(person, person.toString());
    }

    private String who(Actor me, WorkItem item, Map<PersonId, String> names) {
        var assignee = item.assignee();
        if (assignee == null) return words.text("tasks.anyOf", words.post(item.role(), item.body()));
        if (assignee.equals(me.person())) return words.text("tasks.you");
        return me.isSameAs(assignee) ? words.text("tasks.youFor", named(assignee, names)) : named(assignee, names);
    }
}
