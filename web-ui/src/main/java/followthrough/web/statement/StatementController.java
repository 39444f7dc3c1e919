package followthrough.web.statement;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.web.Allowed;
import followthrough.web.export.Download;
import followthrough.web.paper.PaperViews;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The statement of proposed action: what it has to answer, and what was shared and sent of it. */
@Controller
@RequestMapping("/inspections/{reference}/statement")
@PreAuthorize(Allowed.PLAN_READERS)
class StatementController {

    private final StatementPage statement;
    private final StatementPaper paper;
    private final PaperViews papers;

    StatementController(StatementPage statement, StatementPaper paper, PaperViews papers) {
        this.statement = statement;
        this.paper = paper;
        this.papers = papers;
    }

    @GetMapping
    String read(@PathVariable InspectionReference reference, Actor me, Model page) {
        page.addAttribute("statement", statement.view(me, reference));
        page.addAttribute("paper", papers.sentStatement(reference));
        return "statement/statement";
    }

    /** All that was sent, in one document; an early draft is none of it. */
    @GetMapping("/document." + Download.FORMATS)
    @PreAuthorize(Allowed.STATEMENT_READERS)
    ResponseEntity<byte[]> document(
            @PathVariable InspectionReference reference, @PathVariable String format, Actor me) {
        var view = statement.view(me, reference);
        if (view.beganOutside()) throw new NotFound();
        return Download.of(paper.whole(view), format, reference + "-statement");
    }

    /** One part as it was sent, early drafts too. */
    @GetMapping("/parts/{number}/document." + Download.FORMATS)
    @PreAuthorize(Allowed.STATEMENT_READERS)
    ResponseEntity<byte[]> part(
            @PathVariable InspectionReference reference,
            @PathVariable int number,
            @PathVariable String format,
            Actor me) {
        var view = statement.view(me, reference);
        var part = view.part(number);
        if (part.outside()) throw new NotFound(); // the paper that was sent stands on the page
        var name = reference + "-statement-" + (part.isDraft() ? "draft-" : "part-") + part.ordinal();
        return Download.of(paper.of(view, part), format, name);
    }
}
