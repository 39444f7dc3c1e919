package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.form.FormAction;
import followthrough.workflow.desk.KeptView;
import followthrough.workflow.desk.KeptViews;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Views of the list that one keeps: named, counted, one of them to begin with. */
@Controller
@RequestMapping("/tasks/views")
@PreAuthorize(Allowed.SIGNED_IN)
class KeptViewsController {

    private static final String SAID = "said";
    private static final String ALL = "redirect:/tasks/views";

    private final KeptViews views;
    private final KeptViewLines lines;
    private final TaskFilterChoices choices;
    private final Messages words;

    KeptViewsController(KeptViews views, KeptViewLines lines, TaskFilterChoices choices, Messages words) {
        this.views = views;
        this.lines = lines;
        this.choices = choices;
        this.words = words;
    }

    @GetMapping
    String list(Actor me, Model page) {
        page.addAttribute("views", lines.of(me).views());
        return "tasks/views";
    }

    @GetMapping("/new")
    String ask(
            @RequestParam(defaultValue = "to-do") String view,
            @ModelAttribute("filter") TaskFilterForm filter,
            BindingResult unreadable,
            Model page) {
        page.addAttribute(Page.FORM, KeepViewForm.BLANK);
        return show(view, filter, page);
    }

    @PostMapping("/new")
    String keep(
            Actor me,
            @RequestParam(defaultValue = "to-do") String view,
            @ModelAttribute("filter") TaskFilterForm filter,
            BindingResult unreadable,
            @ModelAttribute("form") KeepViewForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        var query = "view=" + TaskTabs.name(TaskTabs.chosen(view)) + filter.query();
        var kept = FormAction.run(() -> views.keep(me, form.name(), query, form.isFirst()), errors);
        if (!kept.isDone()) return show(view, filter, page);
        flash.addFlashAttribute(SAID, words.text("views.kept", form.name()));
        return "redirect:/tasks?" + query;
    }

    /** Leads to the list as it was kept; what can no longer be chosen is said. */
    @GetMapping("/{id}")
    String open(Actor me, @PathVariable UUID id, RedirectAttributes flash) {
        var view = views.get(me, id);
        if (!lines.isWhole(me, view)) flash.addFlashAttribute("told", words.text("views.lost", view.name()));
        return "redirect:/tasks?" + view.query();
    }

    @GetMapping("/{id}/change")
    String askChange(Actor me, @PathVariable UUID id, Model page) {
        var view = views.get(me, id);
        page.addAttribute(Page.FORM, new KeepViewForm(view.name(), view.first()));
        return showChange(view, page);
    }

    @PostMapping("/{id}/change")
    String change(
            Actor me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @ModelAttribute("form") KeepViewForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        var view = views.get(me, id);
        var done = FormAction.run(() -> views.change(me, id, seen, form.name(), form.isFirst()), errors);
        if (!done.isDone()) return showChange(view, page);
        flash.addFlashAttribute(SAID, words.text("views.changed", form.name()));
        return ALL;
    }

    private static String showChange(KeptView view, Model page) {
        page.addAttribute("view", view);
        return "tasks/change-view";
    }

    @PostMapping("/{id}/begin")
    String begin(
            Actor me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "true") boolean first,
            RedirectAttributes flash) {
        var chosen = views.begin(me, id, first);
        flash.addFlashAttribute(SAID, words.text(first ? "views.begun" : "views.begunNoMore", chosen.name()));
        return ALL;
    }

    @PostMapping("/{id}/remove")
    String remove(Actor me, @PathVariable UUID id, RedirectAttributes flash) {
        flash.addFlashAttribute(
                SAID, words.text("views.removed", views.remove(me, id).name()));
        return ALL;
    }

    private String show(String view, TaskFilterForm filter, Model page) {
        var chosen = TaskTabs.name(TaskTabs.chosen(view));
        page.addAttribute("view", chosen);
        page.addAttribute("filter", filter);
        page.addAttribute("parts", filter.fields());
        page.addAttribute("chips", choices.chips("/tasks/views/new?view=" + chosen, filter));
        return "tasks/keep-view";
    }
}
