package followthrough.web.paper;

import followthrough.paper.RecordingPapers;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import followthrough.web.Allowed;
import followthrough.web.Ids;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records that a plan was signed before its case came here: the paper, its day, and who signed it. */
@Controller
@RequestMapping("/areas/{reference}/plan/signed-outside")
@PreAuthorize(Allowed.PLANNERS)
class SignedPlanController {

    private final RecordingPapers papers;
    private final AreaPages pages;
    private final Messages words;

    SignedPlanController(RecordingPapers papers, AreaPages pages, Messages words) {
        this.papers = papers;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, Actor me, Model page) {
        page.addAttribute(Page.FORM, PaperForm.BLANK);
        return show(reference, me, page);
    }

    @PostMapping
    String record(
            @PathVariable AreaReference reference,
            @RequestParam(defaultValue = "") String same,
            @ModelAttribute("form") PaperForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var done = FormAction.run(
                () -> Ids.read(same)
                        .ifPresentOrElse(
                                other -> papers.recordSamePaper(me, reference, other),
                                () -> papers.recordSignedPlan(me, reference, form.details())),
                errors);
        if (!done.isDone()) return show(reference, me, page);
        Confirmation.say(flash, words, "planSignedOutside");
        var next = me.role() == Role.AREA_LEAD ? "/plan/edit" : "/plan"; // where it is handed in
        return "redirect:/areas/" + reference + next;
    }

    @GetMapping("/file")
    @PreAuthorize(Allowed.AUTHORITY)
    ResponseEntity<Resource> file(@PathVariable AreaReference reference, Actor me) {
        var file = papers.file(me, reference);
        var name = papers.signedPlan(reference).orElseThrow(NotFound::new).fileName();
        return FileDownload.of(name, FileDownload.ANY, file);
    }

    private String show(AreaReference reference, Actor me, Model page) {
        page.addAttribute("obstacles", papers.obstaclesToSignedPlan(me, reference));
        page.addAttribute("others", papers.ofOtherPlans(me, reference));
        page.addAttribute("area", pages.view(me, reference, "plan"));
        return "paper/signed-plan";
    }
}
