package followthrough.web.plan.writing;

import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.DateInput;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import org.jspecify.annotations.Nullable;
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

/** A lead takes back the plan that they handed in, as long as nobody has decided, or gives up a change of a signed one. */
@Controller
@RequestMapping("/areas/{reference}/plan/take-back")
@PreAuthorize(Allowed.LEADS)
class TakeBackController {

    /** When it was taken back, in a case recorded later. */
    record TakeBackForm(@Nullable DateInput happenedOn) {}

    private final Planning planning;
    private final PlanReading plans;
    private final PlanEditor editor;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    TakeBackController(
            Planning planning, PlanReading plans, PlanEditor editor, AreaPages pages, CaseDays days, Messages words) {
        this.planning = planning;
        this.plans = plans;
        this.editor = editor;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, Actor me, Model page) {
        page.addAttribute(Page.FORM, new TakeBackForm(DateInput.BLANK));
        return show(reference, me, page);
    }

    @PostMapping
    String takeBack(
            @PathVariable AreaReference reference,
            @RequestParam(name = "do", defaultValue = "takeBack") String button,
            @ModelAttribute("form") TakeBackForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.acting(me, reference.inspection(), form.happenedOn(), errors);
        var givesUp = button.equals("giveUp");
        var done = FormAction.run(
                () -> {
                    if (givesUp) planning.giveUpChange(acting, reference);
                    else planning.takeBack(acting, reference);
                },
                errors);
        if (!done.isDone()) return show(reference, me, page);
        Confirmation.say(flash, words, givesUp ? "planChangeGivenUp" : "planTakenBack");
        return "redirect:/areas/" + reference + "/plan";
    }

    private String show(AreaReference reference, Actor me, Model page) {
        page.addAttribute("change", planning.obstaclesToGiveUp(me, reference).isEmpty());
        page.addAttribute("obstacles", planning.obstaclesToTakeBack(me, reference));
        page.addAttribute("area", pages.view(me, reference, "plan"));
        page.addAttribute(
                "number",
                plans.working(me, reference).map(plan -> plan.latestNumber()).orElse(0));
        page.addAttribute("director", editor.director(reference));
        page.addAttribute("asksWhen", days.asks(reference.inspection()));
        return "plan/take-back";
    }
}
