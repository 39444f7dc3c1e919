package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.workflow.desk.FollowUps;
import followthrough.workflow.work.WorkItem;
import followthrough.workflow.work.WorkQueue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Several tasks at once: all that wait still, or none; what somebody else took or finished meanwhile is left and named. */
@Component
class SeveralTasks {

    private final WorkQueue queue;
    private final FollowUps aside;
    private final Messages words;

    SeveralTasks(WorkQueue queue, FollowUps aside, Messages words) {
        this.queue = queue;
        this.aside = aside;
        this.words = words;
    }

    List<WorkItem> of(Actor me, List<String> chosen) {
        return queue.among(me, chosen.stream().filter(SeveralTasks::isOne).toList());
    }

    private static boolean isOne(String id) {
        return id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }

    /** Who could do every one of them. */
    List<Choice> people(Actor me, List<WorkItem> items) {
        var could = could(me, items);
        could.remove(me.person()); // what one does oneself is taken, not given
        var names = words.names(could);
        return could.stream()
                .map(person -> Choice.of(person, names.getOrDefault(person, person.toString())))
                .toList();
    }

    private Set<PersonId> could(Actor me, List<WorkItem> items) {
        var found = (Set<PersonId>) null;
        for (var item : items) {
            var could = queue.couldDo(me, item);
            if (found == null) found = new LinkedHashSet<>(could);
            else found.retainAll(could);
        }
        return found == null ? new LinkedHashSet<>() : found;
    }

    /**
     * What became of those that were chosen.
     *
     * @param left what somebody else took or finished since the page was made
     */
    record Outcome(int done, List<WorkItem> left) {}

    @Transactional
    public Outcome act(Actor me, String button, SeveralForm form) {
        Refused.when(form.chosen().isEmpty(), "noneChosen");
        var left = finished(me, form.chosen());
        var items = new ArrayList<>(of(me, form.chosen()));
        if (button.equals("take")) {
            var taken = items.stream().filter(item -> isTakenBefore(me, item)).toList();
            left.addAll(taken);
            items.removeAll(taken);
        }
        if (items.isEmpty()) throw new Refused(nothingLeft(left));
        var ids = items.stream().map(WorkItem::id).toList();
        switch (button) {
            case "take" -> each(items, id -> queue.claim(me, id));
            case "back" -> each(items, id -> queue.giveBack(me, id));
            case "give" -> each(items, id -> queue.give(me, id, person(form.to()), form.reason()));
            case "now" -> aside.showNow(me, ids);
            default -> aside.putAside(me, ids, until(form));
        }
        return new Outcome(ids.size(), left);
    }

    /** Those that I may know of and that wait no longer. */
    private List<WorkItem> finished(Actor me, List<String> chosen) {
        var found = new ArrayList<WorkItem>();
        for (var id : chosen.stream().filter(SeveralTasks::isOne).toList())
            queue.finished(me, id).ifPresent(found::add);
        return found;
    }

    private static boolean isTakenBefore(Actor me, WorkItem item) {
        var assignee = item.assignee();
        return assignee != null && !assignee.equals(me.person()) && !assignee.equals(me.onBehalfOf());
    }

    private static List<Obstacle> nothingLeft(List<WorkItem> left) {
        return left.isEmpty()
                ? List.of(Obstacle.of("noneChosen"))
                : left.stream().map(item -> named("severalGone", item)).toList();
    }

    /** What stands in the way of one of several is said of that one. */
    private static void each(List<WorkItem> items, Consumer<String> act) {
        for (var item : items) {
            try {
                act.accept(item.id());
            } catch (Refused refused) {
                var ofAll = refused.obstacles().stream()
                        .anyMatch(obstacle -> !obstacle.field().isEmpty());
                if (items.size() == 1 || ofAll) throw refused;
                var said = new ArrayList<Obstacle>(List.of(named("severalStopped", item)));
                said.addAll(refused.obstacles());
                throw new Refused(said);
            }
        }
    }

    private static Obstacle named(String code, WorkItem item) {
        return Obstacle.of(code, item.words(), reference(item));
    }

    static String reference(WorkItem item) {
        var area = item.area();
        return area == null ? item.inspection().value() : area.value();
    }

    private static LocalDate until(SeveralForm form) {
        var day = form.until().date();
        if (day == null)
            throw new Refused(Obstacle.at("until", form.until().isBlank() ? "laterMissing" : "laterUnreal"));
        return day;
    }

    private static @Nullable PersonId person(String id) {
        return isOne(id) ? PersonId.of(id) : null;
    }
}
