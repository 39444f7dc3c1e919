package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.form.FormAction;
import followthrough.workflow.work.WorkQueue;
import followthrough.workflow.work.WorkView;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes, gives back, gives to somebody or puts aside one or several tasks; or takes whatever is next. */
@Controller
@RequestMapping("/tasks")
@PreAuthorize(Allowed.SIGNED_IN)
class SeveralController {

    private static final Set<String> ACTS = Set.of("take", "back", "give", "later", "now");

    private final SeveralTasks several;
    private final WorkQueue queue;
    private final TaskListing listing;
    private final Messages words;

    SeveralController(SeveralTasks several, WorkQueue queue, TaskListing listing, Messages words) {
        this.several = several;
        this.queue = queue;
        this.listing = listing;
        this.words = words;
    }

    @GetMapping("/several")
    String ask(Actor me, @RequestParam(defaultValue = "") List<String> chosen, Model page) {
        var form = SeveralForm.of(chosen);
        page.addAttribute(Page.FORM, form);
        return show(me, form, page);
    }

    @PostMapping("/several")
    String act(
            Actor me,
            @RequestParam(name = "do", defaultValue = "later") String button,
            @ModelAttribute("form") SeveralForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        var act = ACTS.contains(button) ? button : "later";
        var outcome = new AtomicReference<SeveralTasks.Outcome>();
        var done = FormAction.run(() -> outcome.set(several.act(me, act, form)), errors);
        if (!done.isDone()) return show(me, form, page);
        flash.addFlashAttribute("said", said(act, Objects.requireNonNull(outcome.get()), form));
        return "redirect:/tasks/back";
    }

    private String said(String act, SeveralTasks.Outcome outcome, SeveralForm form) {
        var done = "several.done." + act;
        var until = form.until().date();
        var said = act.equals("later") && until != null
                ? words.text(done, outcome.done(), until)
                : words.text(done, outcome.done());
        if (outcome.left().isEmpty()) return said;
        var left = outcome.left().stream()
                .map(item -> words.text("several.left.one", item.words(), SeveralTasks.reference(item)))
                .collect(Collectors.joining(", "));
        return words.text("several.left", said, left);
    }

    /** What is due first of what nobody has taken yet. */
    @PostMapping("/next")
    String next(Actor me, RedirectAttributes flash) {
        var taken = queue.takeNext(me);
        if (taken.isPresent())
            return "redirect:" + TaskAddress.of(me, queue.get(me, taken.get().id()));
        flash.addFlashAttribute("told", words.text("several.noNext"));
        return "redirect:/tasks?view=role";
    }

    private String show(Actor me, SeveralForm form, Model page) {
        var items = several.of(me, form.chosen());
        var lines = listing.lines(me, WorkView.TO_DO, items);
        page.addAttribute("lines", lines);
        page.addAttribute("until", listing.aside(me, lines));
        page.addAttribute("gone", form.chosen().size() - items.size());
        page.addAttribute("people", several.people(me, items));
        page.addAttribute("mayTake", !lines.isEmpty() && lines.stream().allMatch(TaskLineView::mayTake));
        page.addAttribute("mayGiveBack", !lines.isEmpty() && lines.stream().allMatch(TaskLineView::mayGiveBack));
        return "tasks/several";
    }
}
