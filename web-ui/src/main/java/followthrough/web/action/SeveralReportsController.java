package followthrough.web.action;

import followthrough.shared.Actor;
import followthrough.standing.OwnAction;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.form.Returning;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Several of my actions, ticked in their list, reported on together. */
@Controller
@RequestMapping("/my-actions/several")
@PreAuthorize(Allowed.WORKERS)
class SeveralReportsController {

    private final SeveralReporting reporting;
    private final Returning returning;
    private final Messages words;

    SeveralReportsController(SeveralReporting reporting, Returning returning, Messages words) {
        this.reporting = reporting;
        this.returning = returning;
        this.words = words;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") List<String> chosen, Actor me, Model page) {
        var mine = reporting.mine(me, MyActionsController.AT_MOST);
        var ids = known(chosen);
        var form = returning
                .form(SeveralReportsForm.class)
                .map(typed -> typed.over(ids))
                .orElseGet(() -> SeveralReportsForm.blank(ids));
        page.addAttribute(Page.FORM, form);
        return show(form, mine, page);
    }

    @PostMapping
    String report(
            @ModelAttribute("form") SeveralReportsForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var mine = reporting.mine(me, MyActionsController.AT_MOST);
        var number = new int[1];
        var reported = FormAction.run(() -> number[0] = reporting.report(me, mine, form), errors);
        if (!reported.isDone()) return show(form, mine, page);
        Confirmation.say(flash, words, "actionsReported", number[0]);
        return "redirect:/my-actions";
    }

    /** At most as many as the list holds, each once. */
    private static List<String> known(List<String> chosen) {
        return chosen.stream()
                .filter(Objects::nonNull)
                .distinct()
                .limit(MyActionsController.AT_MOST)
                .toList();
    }

    private static String show(SeveralReportsForm form, Map<String, OwnAction> mine, Model page) {
        var chosen = form.lines().stream()
                .map(SeveralReportsForm.ReportedLine::action)
                .toList();
        page.addAttribute("chosen", chosen);
        page.addAttribute("mine", mine);
        page.addAttribute(
                "left", (int) chosen.stream().filter(mine::containsKey).count());
        return "action/several-reports";
    }
}
