package followthrough.web.plan.writing;

import followthrough.plan.Planning;
import followthrough.plan.draft.Drafting;
import followthrough.plan.draft.Drafting.Kept;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.form.KeepsItself;
import followthrough.web.form.Returning;
import followthrough.web.form.Sending;
import java.util.ArrayList;
import java.util.List;
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

/** The area lead writes the plan, or changes a signed one; every button keeps what was typed first. */
@Controller
@RequestMapping("/areas/{reference}/plan/edit")
@PreAuthorize(Allowed.LEADS)
@KeepsItself
class PlanEditController {

    private final PlanEditor editor;
    private final PlanKeeping keeping;
    private final Drafting drafting;
    private final Planning planning;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    private final Returning returning;

    PlanEditController(
            PlanEditor editor,
            PlanKeeping keeping,
            Drafting drafting,
            Planning planning,
            AreaPages pages,
            CaseDays days,
            Messages words,
            Returning returning) {
        this.returning = returning;
        this.editor = editor;
        this.keeping = keeping;
        this.drafting = drafting;
        this.planning = planning;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    /** @param add which kind of row to show empty besides the stored ones: "action" or "measure" */
    @GetMapping
    String ask(
            @PathVariable AreaReference reference, @RequestParam(defaultValue = "") String add, Actor me, Model page) {
        var typed = returning.form(PlanForm.class).orElse(null);
        if (typed != null) return typedBefore(reference, typed, add, me, page);
        var shown = with(add, editor.form(me, reference));
        page.addAttribute(Page.FORM, shown);
        return show(reference, shown, me, page, List.of());
    }

    /** What could not be kept yet, as it fits what is stored by now. */
    private String typedBefore(AreaReference reference, PlanForm typed, String add, Actor me, Model page) {
        var clashing =
                keeping.look(me, reference, typed).filter(now -> !now.clashes().isEmpty());
        var shown = clashing.map(now -> merged(now, typed)).orElse(typed);
        var clashes = clashing.map(now -> keeping.clashes(now, shown)).orElse(List.of());
        return again(reference, with(add, shown), noErrors(shown), me, page, clashes);
    }

    private static PlanForm with(String add, PlanForm form) {
        return add.equals("action") ? form.withAction() : add.equals("measure") ? form.withMeasure() : form;
    }

    @PostMapping
    String write(
            @PathVariable AreaReference reference,
            @RequestParam(name = "do", defaultValue = "save") String pressed,
            @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.acting(me, reference.inspection(), form.happenedOn(), errors);
        var kept = new ArrayList<Kept>();
        if (!FormAction.run(() -> kept.add(keeping.keep(acting, reference, form)), errors)
                .isDone()) return again(reference, form, errors, me, page, List.of());
        var result = kept.get(0);
        if (!result.clashes().isEmpty()) return compared(reference, form, result, errors, me, page);
        var button = new PlanButton(pressed);
        if (button.is("submit") && !result.others().isEmpty()) {
            Sending.wasRefused(); // saved, and not handed in
            Confirmation.say(flash, words, "planMerged", editor.names(result.others()));
            return edit(reference, "");
        }
        if (button.is("submit")) return submit(reference, acting, me, page, flash);
        return after(button, reference, acting, result, flash);
    }

    private String after(
            PlanButton button, AreaReference reference, Actor acting, Kept kept, RedirectAttributes flash) {
        if (button.is("stay")) return edit(reference, "");
        if (button.is("addAction"))
            return edit(
                    reference, "?add=action#actions-" + kept.content().actions().size() + "-description");
        if (button.is("addMeasure"))
            return edit(
                    reference,
                    "?add=measure#measures-" + kept.content().measures().size() + "-description");
        if (button.is("undo")) {
            drafting.undo(acting, reference);
            return edit(reference, "");
        }
        var how = button.rearranging();
        var row = button.row();
        if (how.isPresent() && row.isPresent()) {
            drafting.rearrange(acting, reference, how.get(), row.get());
            return edit(reference, "#row-" + row.get());
        }
        Confirmation.say(flash, words, "planSaved");
        return "redirect:/areas/" + reference + "/plan";
    }

    private static BindingResult noErrors(PlanForm form) {
        return new BeanPropertyBindingResult(form, Page.FORM);
    }

    private static String edit(AreaReference reference, String where) {
        return "redirect:/areas/" + reference + "/plan/edit" + where;
    }

    private String submit(AreaReference reference, Actor acting, Actor me, Model page, RedirectAttributes flash) {
        var form = editor.form(me, reference);
        var errors = new BeanPropertyBindingResult(form, Page.FORM);
        var stored = editor.stored(me, reference);
        var seen = stored == null ? 0 : stored.version();
        var another = editor.isOneWaiting(me, reference);
        if (!FormAction.run(() -> planning.submit(acting, reference, seen), errors)
                .isDone()) {
            Sending.wasRefused(); // saved, and not handed in
            return again(reference, form, errors, me, page, List.of());
        }
        Confirmation.say(flash, words, another ? "planReplaced" : "planSubmitted", editor.director(reference));
        return "redirect:/areas/" + reference + "/plan";
    }

    /** What others wrote is in the form already; where both wrote, the form keeps what was typed here. */
    private String compared(
            AreaReference reference, PlanForm form, Kept kept, BindingResult errors, Actor me, Model page) {
        var shown = merged(kept, form);
        errors.reject("changedMeanwhile");
        return again(reference, shown, errors, me, page, keeping.clashes(kept, shown));
    }

    private static PlanForm merged(Kept kept, PlanForm typed) {
        return PlanForm.of(kept.revision(), kept.content(), typed.happenedOn()).keeping(kept.clashes(), typed);
    }

    /** The same form with its problems; its own target may have fewer rows than what was typed. */
    private String again(
            AreaReference reference,
            PlanForm typed,
            BindingResult found,
            Actor me,
            Model page,
            List<ClashView> clashes) {
        var form = editor.completed(me, reference, typed);
        var errors = new BeanPropertyBindingResult(form, Page.FORM);
        errors.addAllErrors(found);
        page.addAttribute(Page.FORM, form);
        page.addAttribute(BindingResult.MODEL_KEY_PREFIX + Page.FORM, errors);
        return show(reference, form, me, page, clashes);
    }

    private String show(AreaReference reference, PlanForm form, Actor me, Model page, List<ClashView> clashes) {
        page.addAttribute("editor", editor.view(me, reference, form, clashes));
        page.addAttribute("area", pages.view(me, reference, "plan"));
        return editor.obstaclesToWrite(me, reference).isEmpty() ? "plan/edit" : "plan/with-director";
    }
}
