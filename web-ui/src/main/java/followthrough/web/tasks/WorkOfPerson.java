package followthrough.web.tasks;

import followthrough.inspection.Inspecting;
import followthrough.shared.PersonId;
import followthrough.web.DateFormats;
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
    private final Inspecting inspecting;
    private final DateFormats dates;
    private final Messages words;

    WorkOfPerson(WorkQueue queue, Inspecting inspecting, DateFormats dates, Messages words) {
        this.queue = queue;
        this.inspecting = inspecting;
        this.dates = dates;
        this.words = words;
    }

    @Override
    public List<String> of(PersonId person) {
        return queue.heldBy(person).stream().map(this::said).toList();
    }

    private String said(WorkItem item) {
        var area = item.area();
        var known = inspecting.stored(item.inspection()).isKnownOutside(dates.today());
        Object where = !known ? words.text("tasks.notAnnounced") : area == null ? item.inspection() : area;
        return words.text("tasks.held", words.text("task." + item.step()), where);
    }
}
