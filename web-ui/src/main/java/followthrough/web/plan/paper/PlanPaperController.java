package followthrough.web.plan.paper;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.export.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A plan as a document to take along. */
@Controller
@RequestMapping("/areas/{reference}/plan")
@PreAuthorize(Allowed.PLAN_READERS)
class PlanPaperController {

    private final PlanPapers papers;

    PlanPaperController(PlanPapers papers) {
        this.papers = papers;
    }

    /** Officers take along what they read: their own actions. What is handed on outside goes without comments. */
    @GetMapping("/document." + Download.FORMATS)
    @PreAuthorize(Allowed.READERS)
    ResponseEntity<byte[]> current(
            @PathVariable AreaReference reference,
            @PathVariable String format,
            @RequestParam(defaultValue = "yes") String comments,
            Actor me) {
        return Download.of(papers.current(me, reference, !comments.equals("no")), format, reference + "-plan");
    }

    @GetMapping("/versions/{number}/document." + Download.FORMATS)
    ResponseEntity<byte[]> version(
            @PathVariable AreaReference reference, @PathVariable int number, @PathVariable String format, Actor me) {
        return Download.of(papers.version(me, reference, number), format, reference + "-plan-version-" + number);
    }
}
