package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.web.Allowed;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.workflow.work.DoneWork;
import followthrough.workflow.work.WorkView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What I have done, in a time that I choose, to read and to take along. */
@Controller
@RequestMapping("/tasks")
@PreAuthorize(Allowed.SIGNED_IN)
class DoneController {

    private static final int A_PAGE = 25;

    /** As many lines as a list that is taken along may have. */
    private static final int A_TABLE = 5_000;

    private final DoneWork work;
    private final TaskListing listing;
    private final TaskTabs tabs;
    private final TaskTable table;
    private final Messages words;

    DoneController(DoneWork work, TaskListing listing, TaskTabs tabs, TaskTable table, Messages words) {
        this.work = work;
        this.listing = listing;
        this.tabs = tabs;
        this.table = table;
        this.words = words;
    }

    @GetMapping(params = "view=done")
    String list(
            Actor me,
            @RequestParam(required = false) @Nullable String after,
            @ModelAttribute("form") DoneTimeForm form,
            BindingResult unreadable,
            Model page) {
        var found = work.list(me, form.until(me.on()), after, A_PAGE);
        var base = "/tasks?view=done" + form.query();
        page.addAttribute("tabs", tabs.of(me, WorkView.DONE));
        page.addAttribute("lines", listing.done(me, found.items()));
        page.addAttribute("total", found.total());
        page.addAttribute("next", found.nextCursor() == null ? null : base + "&after=" + found.nextCursor());
        page.addAttribute("back", after == null ? null : base);
        page.addAttribute("times", times());
        page.addAttribute("narrowed", form.isOn());
        page.addAttribute("table", form.isOn() ? "?" + form.query().substring(1) : "");
        return "tasks/done";
    }

    @GetMapping("/done." + TaskTable.FORMATS)
    ResponseEntity<byte[]> table(
            Actor me,
            @PathVariable String format,
            @ModelAttribute("form") DoneTimeForm form,
            BindingResult unreadable) {
        var found = work.list(me, form.until(me.on()), null, A_TABLE);
        return table.ofDone(listing.done(me, found.items()), format);
    }

    private List<Choice> times() {
        return DoneTimeForm.TIMES.stream()
                .map(time -> Choice.of(time, words.text("tasks.time." + time)))
                .toList();
    }
}
