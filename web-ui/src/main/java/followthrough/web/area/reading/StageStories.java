package followthrough.web.area.reading;

import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.WorkingDays;
import followthrough.web.DateFormats;
import followthrough.web.Messages;
import followthrough.web.area.AreaEvent;
import followthrough.web.area.AreaPages;
import followthrough.web.area.AreaView;
import followthrough.web.area.Stage;
import followthrough.workflow.work.WorkItem;
import followthrough.workflow.work.WorkQueue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where an area stands, for people: each stage with what happened, who did it, how long it took, and what comes next. */
@Component
class StageStories {

    private static final int SHOWN = 4;

    private final AreaPages pages;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final WorkQueue queue;
    private final WorkingDays workingDays;
    private final DateFormats dates;
    private final Messages words;

    StageStories(
            AreaPages pages,
            AreaRegister areas,
            Inspecting inspecting,
            WorkQueue queue,
            WorkingDays workingDays,
            DateFormats dates,
            Messages words) {
        this.pages = pages;
        this.areas = areas;
        this.inspecting = inspecting;
        this.queue = queue;
        this.workingDays = workingDays;
        this.dates = dates;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public List<StageStory> of(Actor me, AreaReference reference, AreaView view) {
        var events = pages.told(me, reference);
        var spans = spans(reference, events);
        var waiting = queue.about(me, reference);
        var current = current(view.stages());
        var stories = new ArrayList<StageStory>();
        for (int i = 0; i < StageActs.STAGES; i++) {
            var stage = view.stages().get(i);
            var here = i;
            var own = events.stream()
                    .filter(event -> stageOf(event, spans) == here)
                    .map(AreaEvent::line)
                    .toList();
            stories.add(new StageStory(
                    stage,
                    during(stage, spans.get(i)),
                    own.stream().limit(SHOWN).toList(),
                    Math.max(0, own.size() - SHOWN),
                    next(waiting.stream()
                            .filter(item -> StageActs.of(item, current) == here)
                            .toList())));
        }
        return stories;
    }

    private static int current(List<Stage> stages) {
        var current = 0;
        for (int i = 0; i < stages.size(); i++) if (stages.get(i).state() == Stage.State.CURRENT) current = i;
        return current;
    }

    /** What is done to a plan once it is signed, or to an area, belongs to the stage in which it was done. */
    private static int stageOf(AreaEvent event, List<Span> spans) {
        var stage = StageActs.of(event.act());
        if (!StageActs.goesOn(event.act())) return stage;
        while (stage >= 0 && stage < StageActs.STAGES - 1 && spans.get(stage).isOverBefore(event.on())) stage++;
        return stage;
    }

    /** From one day to another; the second is null while it goes on, the first where the reader does not know it. */
    private record Span(@Nullable LocalDate from, @Nullable LocalDate to) {

        boolean isOverBefore(LocalDate day) {
            return to != null && to.isBefore(day);
        }
    }

    private List<Span> spans(AreaReference reference, List<AreaEvent> events) {
        var inspection = inspecting.stored(reference.inspection());
        var area = areas.stored(reference);
        var signed = first(events, act -> act.startsWith("planSigned"));
        var endorsed = last(events, act -> act.equals("evidenceEndorsed"));
        var checked = last(events, act -> act.equals("areaChecked"));
        return List.of(
                new Span(inspection.firstDay(), inspection.lastDay()),
                new Span(inspection.lastDay(), inspection.issuedOn()),
                new Span(area.openedOn(), signed),
                new Span(signed, endorsed),
                new Span(endorsed == null ? signed : endorsed, checked));
    }

    private static @Nullable LocalDate first(List<AreaEvent> events, Predicate<String> act) {
        return days(events, act).stream().min(Comparator.naturalOrder()).orElse(null);
    }

    private static @Nullable LocalDate last(List<AreaEvent> events, Predicate<String> act) {
        return days(events, act).stream().max(Comparator.naturalOrder()).orElse(null);
    }

    private static List<LocalDate> days(List<AreaEvent> events, Predicate<String> act) {
        return events.stream()
                .filter(event -> act.test(event.act()))
                .map(AreaEvent::on)
                .toList();
    }

    private @Nullable String during(Stage stage, Span span) {
        var from = span.from();
        var to = span.to();
        if (from == null || stage.state() == Stage.State.SKIPPED || stage.state() == Stage.State.AHEAD) return null;
        if (to == null || stage.state() == Stage.State.CURRENT)
            return stage.state() == Stage.State.CURRENT
                    ? words.text("map.soFar", dates.day(from), workingDays.between(from, dates.today()))
                    : null;
        if (to.isBefore(from)) return null; // evidence may come first: it is gathered from the first day
        var first = workingDays.isWorkingDay(from) ? 1 : 0; // the days of a visit are those on which somebody came
        return words.text("map.took", dates.day(from), dates.day(to), first + workingDays.between(from, to));
    }

    private List<String> next(List<WorkItem> waiting) {
        return waiting.stream()
                .filter(item -> !item.isPromise())
                .map(item ->
                        words.text("map.next", words.text("task." + item.step()), who(item), dates.day(item.dueOn())))
                .toList();
    }

    private String who(WorkItem item) {
        var assignee = item.assignee();
        return assignee == null
                ? words.text("tasks.anyOf", words.post(item.role(), item.body()))
                : words.name(assignee);
    }
}
