package followthrough.web.plan;

import followthrough.plan.Planning;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Page;
import followthrough.web.Words;
import followthrough.web.area.Allowed;
import followthrough.web.area.AreaPages;
import followthrough.web.area.Attempt;
import followthrough.web.area.CaseDays;
import followthrough.web.area.Done;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The area lead writes the plan, or changes a signed one; every button keeps what was typed. */
@Controller
@RequestMapping("/areas/{reference}/plan/edit")
@PreAuthorize(Allowed.LEADS)
class PlanEditController {

    private final PlanEditor editor;
    private final Planning planning;
    private final AreaPages pages;
    private final CaseDays days;
    private final Words words;

    PlanEditController(PlanEditor editor, Planning planning, AreaPages pages, CaseDays days, Words words) {
        this.editor = editor;
        this.planning = planning;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    /** @param add which kind of row to show empty besides the stored ones: "action" or "measure" */
    @GetMapping
    String ask(
            @PathVariable AreaReference reference, @RequestParam(defaultValue = "") String add, Actor me, Model page) {
        var form = editor.form(me, reference);
        var withRow = add.equals("action")
                        && !form.actions().get(form.actions().size() - 1).isBlank()
                ? form.withAction()
                : form;
        var shown = add.equals("measure")
                        && !form.measures().get(form.measures().size() - 1).isBlank()
                ? withRow.withMeasure()
                : withRow;
        page.addAttribute(Page.FORM, shown);
        return show(reference, shown, me, page, false);
    }

    @PostMapping
    String write(
            @PathVariable AreaReference reference,
            @RequestParam(name = "do", defaultValue = "save") String button,
            @Valid @ModelAttribute("form") PlanForm typed,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var form = PlanButton.rowsLeft(button, typed);
        var acting = days.acting(me, reference.inspection(), form.happenedOn(), errors);
        var seen = form.seen() == null ? 0 : form.seen();
        var written =
                Attempt.at(() -> planning.write(acting, reference, seen, editor.content(me, reference, form)), errors);
        if (written == Attempt.CHANGED) {
            var stored = editor.stored(me, reference);
            return again(reference, form.over(stored == null ? 0 : stored.version()), errors, me, page, true);
        }
        if (!written.isDone()) return again(reference, form, errors, me, page, false);
        if (!button.equals("submit")) return PlanButton.after(button, reference, form, flash, words);
        return submit(reference, acting, me, page, flash);
    }

    private String submit(AreaReference reference, Actor acting, Actor me, Model page, RedirectAttributes flash) {
        var stored = editor.form(me, reference);
        var errors = new BeanPropertyBindingResult(stored, Page.FORM);
        var seen = stored.seen() == null ? 0 : stored.seen();
        if (!Attempt.at(() -> planning.submit(acting, reference, seen), errors).isDone()) {
            return again(reference, stored, errors, me, page, false);
        }
        Done.say(flash, words, "planSubmitted", editor.director(reference));
        return "redirect:/areas/" + reference + "/plan";
    }

    /** The same form with its problems; its own target may have fewer rows than what was typed. */
    private String again(
            AreaReference reference, PlanForm form, BindingResult found, Actor me, Model page, boolean compare) {
        var errors = new BeanPropertyBindingResult(form, Page.FORM);
        errors.addAllErrors(found);
        page.addAttribute(Page.FORM, form);
        page.addAttribute(BindingResult.MODEL_KEY_PREFIX + Page.FORM, errors);
        return show(reference, form, me, page, compare);
    }

    private String show(AreaReference reference, PlanForm form, Actor me, Model page, boolean compare) {
        page.addAttribute("editor", editor.view(me, reference, form, compare));
        page.addAttribute("area", pages.view(me, reference, "plan"));
        return editor.obstaclesToWrite(me, reference).isEmpty() ? "plan/edit" : "plan/with-director";
    }
}
