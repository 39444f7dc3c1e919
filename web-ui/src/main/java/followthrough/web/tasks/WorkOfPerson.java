package followthrough.web.tasks;

import followthrough.shared.PersonId;
import followthrough.web.Messages;
import followthrough.web.people.OpenWork;
import followthrough.workflow.work.WorkItem;
import followthrough.workflow.work.WorkQueue;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for somebody whose access is about to end. */
@Component
class WorkOfPerson implements OpenWork {

    private final WorkQueue queue;
    private final Messages words;

    WorkOfPerson(WorkQueue queue, Messages words) {
        this.queue = queue;
        this.words = words;
    }

    @Override
    public List<String> of(PersonId person) {
        return queue.heldBy(person).stream().map(this::said).toList();
    }

    private String said(WorkItem item) {
        var area = item.area();
        return words.text("tasks.held", words.text("task." + item.step()), area == null ? item.inspection() : area);
    }
}
