package followthrough.web.statement;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.statement.StatementPart.Kind;
import followthrough.statement.StatementSending;
import followthrough.web.Allowed;
import followthrough.web.DateInput;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.form.Refusals;
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

/** The director looks at exactly what goes out, declares it, and sends it: a draft, the statement, a supplement. */
@Controller
@RequestMapping("/inspections/{reference}/statement/{step:send|share-draft|supplement}")
@PreAuthorize(Allowed.DIRECTORS)
class SendingController {

    private final StatementPage statement;
    private final StatementSending sending;
    private final CaseDays days;
    private final Messages words;

    SendingController(StatementPage statement, StatementSending sending, CaseDays days, Messages words) {
        this.statement = statement;
        this.sending = sending;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String look(
            @PathVariable InspectionReference reference,
            @PathVariable String step,
            @RequestParam(defaultValue = "false") boolean reasons,
            Actor me,
            Model page) {
        page.addAttribute("sending", statement.sending(me, reference, step, kind(step), reasons));
        page.addAttribute(Page.FORM, new StatementForm("", reasons, "", DateInput.BLANK, false));
        return "statement/sending";
    }

    @PostMapping
    String send(
            @PathVariable InspectionReference reference,
            @PathVariable String step,
            @ModelAttribute("form") StatementForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var kind = kind(step);
        var view = statement.sending(me, reference, step, kind, form.withReasons());
        var acting = days.acting(me, reference, form.happenedOn(), errors);
        if (view.obstacles().isEmpty() && !form.isDeclared())
            Refusals.reject(errors, "declared", "statement.undeclared");
        var done = FormAction.run(() -> sending.send(acting, reference, form.order(kind)), errors);
        if (!done.isDone()) {
            page.addAttribute("sending", view);
            return "statement/sending";
        }
        Confirmation.say(flash, words, said(kind), reference);
        return "redirect:/inspections/" + reference + "/statement";
    }

    private static Kind kind(String step) {
        return switch (step) {
            case "share-draft" -> Kind.EARLY_DRAFT;
            case "supplement" -> Kind.SUPPLEMENT;
            default -> Kind.STATEMENT;
        };
    }

    private static String said(Kind kind) {
        return switch (kind) {
            case EARLY_DRAFT -> "earlyDraftShared";
            case STATEMENT -> "statementSent";
            case SUPPLEMENT -> "statementSupplemented";
        };
    }
}
