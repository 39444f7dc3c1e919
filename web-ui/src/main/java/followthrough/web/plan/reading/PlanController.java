package followthrough.web.plan.reading;

import followthrough.plan.PlanReading;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.area.AreaPages;
import followthrough.web.discussion.CommentsBeside;
import followthrough.web.paper.PaperViews;
import followthrough.web.plan.PlanDocument;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan of an area, and each version of it that was handed in. */
@Controller
@PreAuthorize(Allowed.READERS)
class PlanController {

    private final PlanPages plans;
    private final PlanReading reading;
    private final AreaPages pages;
    private final PaperViews papers;
    private final CommentsBeside beside;

    PlanController(PlanPages plans, PlanReading reading, AreaPages pages, PaperViews papers, CommentsBeside beside) {
        this.plans = plans;
        this.reading = reading;
        this.pages = pages;
        this.papers = papers;
        this.beside = beside;
    }

    @GetMapping("/areas/{reference}/plan")
    String read(@PathVariable AreaReference reference, Actor me, Model page) {
        var area = pages.view(me, reference, "plan");
        var comments = beside.plan(me, reference, area.open());
        page.addAttribute("area", area);
        page.addAttribute("plan", plans.view(me, reference));
        page.addAttribute("comments", comments);
        page.addAttribute("commented", comments.any());
        page.addAttribute("paper", me.readsNoDrafts() ? null : papers.signedPlan(reference));
        return "plan/read";
    }

    @GetMapping("/areas/{reference}/plan/versions/{number}")
    @PreAuthorize(Allowed.PLAN_READERS)
    String version(@PathVariable AreaReference reference, @PathVariable int number, Actor me, Model page) {
        var version = reading.version(me, reference, number);
        page.addAttribute("area", pages.view(me, reference, "plan"));
        page.addAttribute("chapter", plans.chapter(me, reference, number));
        page.addAttribute("document", PlanDocument.of(version.content()).forReader(me));
        return "plan/version";
    }
}
