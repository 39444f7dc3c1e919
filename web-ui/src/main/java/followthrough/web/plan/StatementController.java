package followthrough.web.plan;

import followthrough.plan.StatementSending;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.web.Page;
import followthrough.web.Words;
import followthrough.web.area.Allowed;
import followthrough.web.area.Attempt;
import followthrough.web.area.CaseDays;
import followthrough.web.area.Done;
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

/** The director sends the statement of proposed action, and afterwards everybody concerned reads it. */
@Controller
@RequestMapping("/inspections/{reference}/statement")
@PreAuthorize(Allowed.PLAN_READERS)
class StatementController {

    private final StatementPage statement;
    private final StatementSending sending;
    private final CaseDays days;
    private final Words words;

    StatementController(StatementPage statement, StatementSending sending, CaseDays days, Words words) {
        this.statement = statement;
        this.sending = sending;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String read(@PathVariable InspectionReference reference, Actor me, Model page) {
        page.addAttribute("statement", statement.view(me, reference));
        page.addAttribute(Page.FORM, new StatementForm("", days.suggested(me, reference)));
        return "plan/statement";
    }

    @PostMapping
    @PreAuthorize(Allowed.DIRECTORS)
    String send(
            @PathVariable InspectionReference reference,
            @RequestParam(name = "do", defaultValue = "send") String button,
            @ModelAttribute("form") StatementForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.acting(me, reference, form.happenedOn(), errors);
        var supplementing = button.equals("supplement");
        var sent = Attempt.at(
                () -> {
                    if (supplementing) sending.supplement(acting, reference);
                    else sending.send(acting, reference, form.reason());
                },
                errors);
        if (!sent.isDone()) {
            page.addAttribute("statement", statement.view(me, reference));
            return "plan/statement";
        }
        Done.say(flash, words, supplementing ? "statementSupplemented" : "statementSent", reference);
        return "redirect:/inspections/" + reference + "/statement";
    }
}
