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
import followthrough.web.export.Download;
import org.springframework.http.ResponseEntity;
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

/** The director shares and sends the statement of proposed action, and afterwards everybody concerned reads it. */
@Controller
@RequestMapping("/inspections/{reference}/statement")
@PreAuthorize(Allowed.PLAN_READERS)
class StatementController {

    private final StatementPage statement;
    private final StatementPaper paper;
    private final StatementSending sending;
    private final CaseDays days;
    private final Words words;

    StatementController(
            StatementPage statement, StatementPaper paper, StatementSending sending, CaseDays days, Words words) {
        this.statement = statement;
        this.paper = paper;
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
        var done = Attempt.at(
                () -> {
                    switch (button) {
                        case "supplement" -> sending.supplement(acting, reference);
                        case "draft" -> sending.shareDraft(acting, reference);
                        default -> sending.send(acting, reference, form.reason());
                    }
                },
                errors);
        if (!done.isDone()) {
            page.addAttribute("statement", statement.view(me, reference));
            return "plan/statement";
        }
        Done.say(flash, words, said(button), reference);
        return "redirect:/inspections/" + reference + "/statement";
    }

    /** All that was sent, in one document; an early draft is none of it. */
    @GetMapping("/document." + Download.FORMATS)
    @PreAuthorize(Allowed.STATEMENT_READERS)
    ResponseEntity<byte[]> document(
            @PathVariable InspectionReference reference, @PathVariable String format, Actor me) {
        return Download.of(paper.whole(statement.view(me, reference)), format, reference + "-statement");
    }

    /** One part as it was sent, early drafts too. */
    @GetMapping("/parts/{number}/document." + Download.FORMATS)
    @PreAuthorize(Allowed.STATEMENT_READERS)
    ResponseEntity<byte[]> part(
            @PathVariable InspectionReference reference,
            @PathVariable int number,
            @PathVariable String format,
            Actor me) {
        var part = statement.part(me, reference, number);
        var name = reference + "-statement-" + (part.isDraft() ? "draft-" : "part-") + number;
        return Download.of(paper.of(statement.view(me, reference), part), format, name);
    }

    private static String said(String button) {
        return switch (button) {
            case "supplement" -> "statementSupplemented";
            case "draft" -> "earlyDraftShared";
            default -> "statementSent";
        };
    }
}
