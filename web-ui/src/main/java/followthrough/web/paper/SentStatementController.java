package followthrough.web.paper;

import followthrough.paper.RecordingPapers;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.file.FileDownload;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import org.springframework.core.io.Resource;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records that a statement was sent before its case came here: the document, its day, and who sent it. */
@Controller
@RequestMapping("/inspections/{reference}/statement/sent-outside")
@PreAuthorize(Allowed.DIRECTORS)
class SentStatementController {

    private final RecordingPapers papers;
    private final Messages words;

    SentStatementController(RecordingPapers papers, Messages words) {
        this.papers = papers;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable InspectionReference reference, Actor me, Model page) {
        page.addAttribute(Page.FORM, PaperForm.BLANK);
        return show(reference, me, page);
    }

    @PostMapping
    String record(
            @PathVariable InspectionReference reference,
            @ModelAttribute("form") PaperForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var done = FormAction.run(() -> papers.recordSentStatement(me, reference, form.details()), errors);
        if (!done.isDone()) return show(reference, me, page);
        Confirmation.say(flash, words, "statementSentOutside");
        return "redirect:/inspections/" + reference + "/statement";
    }

    @GetMapping("/file")
    @PreAuthorize(Allowed.STATEMENT_READERS)
    ResponseEntity<Resource> file(@PathVariable InspectionReference reference, Actor me) {
        var file = papers.file(me, reference);
        var name = papers.sentStatement(reference).orElseThrow(NotFound::new).fileName();
        return FileDownload.of(name, FileDownload.ANY, file);
    }

    private String show(InspectionReference reference, Actor me, Model page) {
        page.addAttribute("obstacles", papers.obstaclesToSentStatement(me, reference));
        page.addAttribute("reference", reference.value());
        return "paper/sent-statement";
    }
}
