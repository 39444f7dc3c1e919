package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.web.Choice;
import followthrough.workflow.desk.KeptView;
import followthrough.workflow.desk.KeptViews;
import followthrough.workflow.work.WorkFilter;
import followthrough.workflow.work.WorkQueue;
import followthrough.workflow.work.WorkView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Kept views with what each shows now, read back out of the address that was kept. */
@Component
class KeptViewLines {

    private static final String VIEW = "view";

    private final KeptViews views;
    private final WorkQueue queue;
    private final TaskFilterChoices choices;

    KeptViewLines(KeptViews views, WorkQueue queue, TaskFilterChoices choices) {
        this.views = views;
        this.queue = queue;
        this.choices = choices;
    }

    /**
     * What stands above somebody's list.
     *
     * @param aside how much they put aside
     */
    record Desk(List<KeptViewLine> views, long aside) {}

    Desk of(Actor me) {
        var kept = views.of(me);
        var lists = new ArrayList<Map.Entry<WorkView, WorkFilter>>();
        kept.forEach(view -> lists.add(narrowed(me, view)));
        lists.add(Map.entry(WorkView.LATER, WorkFilter.NONE));
        var counts = queue.counts(me, lists);
        var lines = new ArrayList<KeptViewLine>();
        for (int i = 0; i < kept.size(); i++) lines.add(new KeptViewLine(kept.get(i), counts.get(i)));
        return new Desk(lines, counts.get(kept.size()));
    }

    private static Map.Entry<WorkView, WorkFilter> narrowed(Actor me, KeptView view) {
        var said = said(view);
        var chosen = TaskTabs.chosen(first(said, VIEW));
        return Map.entry(
                chosen == WorkView.DONE ? WorkView.TO_DO : chosen, form(said).filter(me.on()));
    }

    /** Whether everything that the view was narrowed to can still be chosen. */
    boolean isWhole(Actor me, KeptView view) {
        var said = said(view);
        var on = form(said).on();
        var offered = choices.of(me);
        return said.keySet().stream()
                        .filter(KeptViewLines::narrows)
                        .allMatch(name -> on.keySet().stream()
                                .anyMatch(part -> part.name().equals(name)))
                && isOffered(on.get(TaskFilterForm.Part.person), offered.people())
                && isOffered(on.get(TaskFilterForm.Part.framework), offered.frameworks())
                && isOffered(on.get(TaskFilterForm.Part.authority), offered.authorities());
    }

    private static boolean narrows(String name) {
        return !List.of(VIEW, "sort", "size").contains(name);
    }

    private static boolean isOffered(@org.jspecify.annotations.Nullable String value, List<Choice> offered) {
        return value == null
                || offered.stream().anyMatch(choice -> choice.value().equals(value));
    }

    private static MultiValueMap<String, String> said(KeptView view) {
        return UriComponentsBuilder.fromPath("/tasks")
                .query(view.query())
                .build()
                .getQueryParams();
    }

    private static TaskFilterForm form(MultiValueMap<String, String> said) {
        return new TaskFilterForm(
                first(said, "words"),
                first(said, "kind"),
                first(said, "inspection"),
                first(said, "person"),
                first(said, "due"),
                first(said, "authority"),
                first(said, "framework"),
                first(said, "overdue").equals("true"),
                first(said, "flagged").equals("true"),
                first(said, "state"),
                first(said, "sort"),
                first(said, "size"));
    }

    private static String first(MultiValueMap<String, String> said, String name) {
        var value = said.getFirst(name);
        return value == null ? "" : java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
