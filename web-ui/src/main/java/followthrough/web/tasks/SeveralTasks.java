package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.workflow.desk.FollowUps;
import followthrough.workflow.work.WorkItem;
import followthrough.workflow.work.WorkQueue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Several tasks at once: all of them or none. */
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

    /** What was done meanwhile by somebody else is left as it is. */
    private static boolean isOne(String id) {
        return id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }

    /** Who could do every one of them. */
    List<Choice> people(Actor me, List<WorkItem> items) {
        var could = could(me, items);
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
        return found == null ? Set.of() : found;
    }

    @Transactional
    public int act(Actor me, String button, SeveralForm form) {
        var items = of(me, form.chosen());
        Refused.when(items.isEmpty(), "noneChosen");
        var ids = items.stream().map(WorkItem::id).toList();
        switch (button) {
            case "take" -> ids.forEach(id -> queue.claim(me, id));
            case "back" -> ids.forEach(id -> queue.giveBack(me, id));
            case "give" -> ids.forEach(id -> queue.give(me, id, person(form.to()), form.reason()));
            case "now" -> aside.showNow(me, ids);
            default -> aside.putAside(me, ids, form.until().date());
        }
        return ids.size();
    }

    private static @Nullable PersonId person(String id) {
        return isOne(id) ? PersonId.of(id) : null;
    }
}
