package followthrough.web.digest;

import followthrough.people.Directory;
import followthrough.people.Membership;
import followthrough.people.Post;
import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.shared.WorkingDays;
import followthrough.web.DateFormats;
import followthrough.web.Messages;
import followthrough.web.tasks.NoticeLine;
import followthrough.web.tasks.NoticeLines;
import followthrough.web.tasks.TaskListing;
import followthrough.workflow.work.PromiseKind;
import followthrough.workflow.work.WorkFilter;
import followthrough.workflow.work.WorkItem;
import followthrough.workflow.work.WorkPage;
import followthrough.workflow.work.WorkQueue;
import followthrough.workflow.work.WorkView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what somebody has to do in all of their posts. It names steps, cases and days, and no finding. */
@Component
class DigestReading {

    private static final int MOST = 50;
    private static final int MOST_WAITING = 10;

    /** Working days from today on that count as soon. */
    private static final int SOON = 5;

    private record Part(Actor me, WorkView view, WorkPage page) {}

    private final Directory people;
    private final WorkQueue work;
    private final TaskListing listing;
    private final NoticeLines notices;
    private final WorkingDays workingDays;
    private final Messages words;
    private final DateFormats dates;

    DigestReading(
            Directory people,
            WorkQueue work,
            TaskListing listing,
            NoticeLines notices,
            WorkingDays workingDays,
            Messages words,
            DateFormats dates) {
        this.people = people;
        this.work = work;
        this.listing = listing;
        this.notices = notices;
        this.workingDays = workingDays;
        this.words = words;
        this.dates = dates;
    }

    @Transactional(readOnly = true)
    public DigestView of(PersonId person, Instant since) {
        var posts = people.memberships(person).stream()
                .map(held -> acting(person, held))
                .toList();
        var toDo = new ArrayList<>(
                posts.stream().map(me -> part(me, WorkView.TO_DO, MOST)).toList());
        posts.stream().limit(1).map(me -> part(me, WorkView.COVER, MOST)).forEach(toDo::add);
        var waiting = posts.stream()
                .map(me -> part(me, WorkView.WAITING, MOST_WAITING))
                .toList();
        var until = workingDays.after(dates.today(), SOON);
        words.names(assignees(toDo, waiting)); // at once, before each list says its own
        var shown = lines(waiting).limit(MOST_WAITING).toList();
        return new DigestView(
                lines(toDo, item -> item.isOverdue(dates.today())),
                lines(toDo, item -> isSoon(item, until)),
                news(posts, since),
                shown,
                total(toDo) - count(toDo, item -> !item.dueOn().isAfter(until) && !item.recordedLater()),
                total(waiting) - shown.size());
    }

    private static Set<PersonId> assignees(List<Part> toDo, List<Part> waiting) {
        return Stream.concat(toDo.stream(), waiting.stream())
                .flatMap(part -> part.page().items().stream())
                .map(WorkItem::assignee)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Actor acting(PersonId person, Membership held) {
        return new Post(held.role(), held.body(), null).heldBy(person, dates.today());
    }

    private Part part(Actor me, WorkView view, int most) {
        return new Part(me, view, work.list(me, view, null, most, WorkFilter.NONE));
    }

    private boolean isSoon(WorkItem item, LocalDate until) {
        return !item.recordedLater()
                && !item.isOverdue(dates.today())
                && !item.dueOn().isAfter(until);
    }

    private List<DigestLine> lines(List<Part> parts, Predicate<WorkItem> wanted) {
        return parts.stream()
                .flatMap(part ->
                        lines(part, part.page().items().stream().filter(wanted).toList()))
                .toList();
    }

    private Stream<DigestLine> lines(List<Part> parts) {
        return parts.stream().flatMap(part -> lines(part, part.page().items()));
    }

    private Stream<DigestLine> lines(Part part, List<WorkItem> items) {
        return listing.lines(part.me(), part.view(), items).stream()
                .map(line -> new DigestLine(
                        what(part.view(), line.item(), line.late() == null ? line.who() : line.late()),
                        line.reference(),
                        words.text("digest.due", dates.due(line.item().dueOn())),
                        line.address()));
    }

    private String what(WorkView view, WorkItem item, String who) {
        var step = words.text("task." + item.step());
        return view == WorkView.TO_DO && item.kind() != PromiseKind.lateAction
                ? step
                : words.text("digest.whose", step, who);
    }

    private List<DigestLine> news(List<Actor> posts, Instant since) {
        return posts.stream()
                .flatMap(me -> notices.of(me).stream())
                .filter(line -> !line.notice().read() && line.notice().at().isAfter(since))
                .distinct()
                .map(this::told)
                .toList();
    }

    private DigestLine told(NoticeLine line) {
        return new DigestLine(line.sentence(), "", dates.moment(line.notice().at()), line.href());
    }

    private static long total(List<Part> parts) {
        return parts.stream().mapToLong(part -> part.page().total()).sum();
    }

    private static long count(List<Part> parts, Predicate<WorkItem> wanted) {
        return parts.stream()
                .flatMap(part -> part.page().items().stream())
                .filter(wanted)
                .count();
    }
}
