package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import followthrough.statement.StatementSending;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.people.PeopleToConfirm;
import followthrough.web.progress.ActionsPage;
import followthrough.workflow.desk.ShownColumns;
import followthrough.workflow.notice.Notices;
import followthrough.workflow.work.StaffingGaps;
import followthrough.workflow.work.WorkFinished;
import followthrough.workflow.work.WorkPage;
import followthrough.workflow.work.WorkQueue;
import followthrough.workflow.work.WorkView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The list of what there is to do: due first, 25 a page, each line a way to the page where it is done. */
@Controller
@RequestMapping("/tasks")
@PreAuthorize(Allowed.SIGNED_IN)
class TasksController {

    /** As many lines as a list that is taken along may have. */
    private static final int A_TABLE = 5_000;

    private static final int A_FEW = 5;

    /** Those who are shown how all cases of their side go. */
    private static final Set<Role> WIDE = Set.of(Role.INSPECTION_MANAGER, Role.DIRECTOR, Role.CHIEF_EXECUTIVE);

    /** The lists from which what somebody puts aside goes until its day. */
    private static final Set<WorkView> OWN = Set.of(WorkView.TO_DO, WorkView.MINE, WorkView.ROLE);

    private final WorkQueue queue;
    private final Notices notices;
    private final TaskTabs tabs;
    private final TaskListing listing;
    private final KeptViewLines views;
    private final StatementSending statements;
    private final ActionsPage actions;
    private final PeopleToConfirm people;
    private final StaffingGaps gaps;
    private final TaskFilterChoices choices;
    private final TaskTable table;
    private final ShownColumns columns;
    private final Messages words;

    TasksController(
            WorkQueue queue,
            Notices notices,
            TaskTabs tabs,
            TaskListing listing,
            KeptViewLines views,
            StatementSending statements,
            ActionsPage actions,
            PeopleToConfirm people,
            StaffingGaps gaps,
            TaskFilterChoices choices,
            TaskTable table,
            ShownColumns columns,
            Messages words) {
        this.queue = queue;
        this.notices = notices;
        this.tabs = tabs;
        this.listing = listing;
        this.views = views;
        this.statements = statements;
        this.actions = actions;
        this.people = people;
        this.gaps = gaps;
        this.choices = choices;
        this.table = table;
        this.columns = columns;
        this.words = words;
    }

    @GetMapping
    String list(
            Actor me,
            @RequestParam(defaultValue = "to-do") String view,
            @RequestParam(required = false) @Nullable String after,
            @ModelAttribute("form") TaskFilterForm form,
            BindingResult unreadable,
            HttpSession session,
            Model page) {
        var chosen = TaskTabs.chosen(view);
        var base = "/tasks?view=" + TaskTabs.name(chosen);
        var found = queue.list(me, chosen, after, form.aPage(), form.filter(me.on()));
        TaskPlace.keep(session, base + form.query() + (after == null ? "" : "&after=" + TaskFilterForm.encoded(after)));
        page.addAttribute("view", TaskTabs.name(chosen));
        page.addAttribute("tabs", tabs.of(me, chosen));
        var lines = listing.lines(me, chosen, found.items());
        page.addAttribute("lines", lines);
        page.addAttribute("columns", lines.isEmpty() ? Set.of() : columns.of(me));
        page.addAttribute("until", chosen == WorkView.LATER ? listing.aside(me, lines) : Map.of());
        page.addAttribute("total", found.total());
        page.addAttribute("whole", form.isOn() ? queue.count(me, chosen) : found.total());
        page.addAttribute("next", next(found, base, form));
        page.addAttribute("back", after == null ? null : base + form.query());
        page.addAttribute("table", "?view=" + TaskTabs.name(chosen) + form.query());
        page.addAttribute("filtered", form.isOn());
        var desk = views.of(me);
        page.addAttribute("views", desk.views());
        page.addAttribute("wide", WIDE.contains(me.role()));
        page.addAttribute("keep", "/tasks/views/new?view=" + TaskTabs.name(chosen) + form.query());
        page.addAttribute("aside", OWN.contains(chosen) ? desk.aside() : 0L);
        page.addAttribute("chips", choices.chips(base, form));
        page.addAttribute("choices", choices.of(me));
        page.addAttribute("drafts", chosen == WorkView.TO_DO ? statements.draftsAwaited(me) : List.of());
        page.addAttribute(
                "actions", chosen == WorkView.TO_DO && me.role() == Role.AREA_LEAD ? actions.first(me, A_FEW) : null);
        page.addAttribute("unread", notices.unread(me));
        page.addAttribute("gaps", chosen == WorkView.TO_DO ? gaps.of(me) : List.of());
        page.addAttribute("elsewhere", chosen == WorkView.TO_DO ? elsewhere(me) : List.of());
        page.addAttribute("confirmations", chosen == WorkView.TO_DO ? people.count(me) : 0L);
        return "tasks/list";
    }

    /** What waits in other posts of theirs, in words: nobody is told that nothing waits while something does. */
    private List<String> elsewhere(Actor me) {
        return queue.elsewhere(me).entrySet().stream()
                .map(post -> words.text(
                        "tasks.elsewhere",
                        post.getValue(),
                        words.post(post.getKey().role(), post.getKey().body())))
                .toList();
    }

    /** What is shown, all its pages, to take along. */
    @GetMapping("/list." + TaskTable.FORMATS)
    ResponseEntity<byte[]> table(
            Actor me,
            @PathVariable String format,
            @RequestParam(defaultValue = "to-do") String view,
            @ModelAttribute("form") TaskFilterForm form,
            BindingResult unreadable) {
        var chosen = TaskTabs.chosen(view);
        if (chosen == WorkView.DONE) throw new NotFound();
        var found = queue.list(me, chosen, null, A_TABLE, form.filter(me.on()));
        return table.of(listing.lines(me, chosen, found.items()), columns.of(me), format);
    }

    /** Back to the same place of the same list, after a task; what was to be said there is said there. */
    @GetMapping("/back")
    String back(HttpServletRequest request, HttpSession session, RedirectAttributes flash) {
        var said = RequestContextUtils.getInputFlashMap(request);
        if (said != null) said.forEach(flash::addFlashAttribute);
        return "redirect:" + TaskPlace.kept(session);
    }

    /** Opens the page where the task is done. */
    @GetMapping("/{id}")
    String open(Actor me, @PathVariable String id) {
        return "redirect:" + TaskAddress.of(me, queue.get(me, id));
    }

    @PostMapping("/{id}/take")
    String take(Actor me, @PathVariable String id, RedirectAttributes flash) {
        var item = queue.get(me, id);
        queue.claim(me, id);
        flash.addFlashAttribute("said", words.text("tasks.taken", words.text("task." + item.step())));
        return "redirect:/tasks?view=mine";
    }

    @PostMapping("/{id}/give-back")
    String giveBack(Actor me, @PathVariable String id, RedirectAttributes flash) {
        var item = queue.get(me, id);
        queue.giveBack(me, id);
        flash.addFlashAttribute("said", words.text("tasks.givenBack", words.text("task." + item.step())));
        return "redirect:/tasks?view=role";
    }

    /** Someone was faster: says who did what, instead of that there is nothing here. */
    @ExceptionHandler(WorkFinished.class)
    ModelAndView finished(WorkFinished finished) {
        var page = new ModelAndView("tasks/finished");
        page.addObject("item", finished.item());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static @Nullable String next(WorkPage found, String base, TaskFilterForm form) {
        var cursor = found.nextCursor();
        return cursor == null ? null : base + "&after=" + TaskFilterForm.encoded(cursor) + form.query();
    }
}
