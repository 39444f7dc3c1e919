package followthrough.web.calendar;

import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.people.Directory;
import followthrough.people.Post;
import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.standing.VisitDays;
import followthrough.standing.VisitDays.VisitDay;
import followthrough.web.DateFormats;
import followthrough.web.Messages;
import followthrough.workflow.work.WorkItem;
import followthrough.workflow.work.WorkQueue;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody has to do in all their posts, and the visits that they know of. Calendars are kept by other programs, on
 * telephones too: an entry names step and case and holds no words of letters or plans.
 */
@Component
class CalendarReading {

    private static final int MOST = 300;
    private static final int MOST_VISITS = 100;

    private final WorkQueue queue;
    private final VisitDays visits;
    private final Directory people;
    private final Frameworks frameworks;
    private final Messages words;
    private final DateFormats dates;

    CalendarReading(
            WorkQueue queue,
            VisitDays visits,
            Directory people,
            Frameworks frameworks,
            Messages words,
            DateFormats dates) {
        this.queue = queue;
        this.visits = visits;
        this.people = people;
        this.frameworks = frameworks;
        this.words = words;
        this.dates = dates;
    }

    @Transactional(readOnly = true)
    public List<CalendarEvent> of(PersonId person, String home) {
        return people.memberships(person).stream()
                .map(held -> new Post(held.role(), held.body(), null).heldBy(person, dates.today()))
                .flatMap(me -> Stream.concat(tasks(me, home), visits(me, home)))
                .distinct()
                .toList();
    }

    private Stream<CalendarEvent> tasks(Actor me, String home) {
        return queue.due(me, MOST).stream()
                .filter(item -> !item.recordedLater())
                .map(item -> task(item, home));
    }

    private CalendarEvent task(WorkItem item, String home) {
        var reference = item.area() == null ? item.inspection() : item.area();
        var title = words.text("calendar.task", words.text("task." + item.step()), reference);
        return new CalendarEvent(item.id(), item.dueOn(), item.dueOn(), title, home + "/tasks/" + item.id());
    }

    private Stream<CalendarEvent> visits(Actor me, String home) {
        return visits.of(me, MOST_VISITS).stream().map(visit -> visit(visit, home));
    }

    private CalendarEvent visit(VisitDay visit, String home) {
        var kind = frameworks.byCode(visit.framework()).map(Framework::name).orElse(visit.framework());
        return new CalendarEvent(
                "visit-" + visit.reference(),
                visit.first(),
                visit.last(),
                words.text("calendar.visit", kind, words.body(visit.authority()), visit.reference()),
                home + "/inspections/" + visit.reference());
    }
}
