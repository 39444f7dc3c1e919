package followthrough.web.plan.reading;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.area.AreaPages;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Any two versions of a plan side by side. */
@Controller
@PreAuthorize(Allowed.PLAN_READERS)
class CompareController {

    private final ComparePage compare;
    private final AreaPages pages;

    CompareController(ComparePage compare, AreaPages pages) {
        this.compare = compare;
        this.pages = pages;
    }

    /**
     * Compares two versions.
     *
     * @param from the number of the earlier version, or empty for the one signed last before the other
     * @param to the number of the later version, "now" for the plan as it stands, or empty for the newest
     */
    @GetMapping("/areas/{reference}/plan/compare")
    String compare(
            @PathVariable AreaReference reference,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Actor me,
            Model page) {
        page.addAttribute("area", pages.view(me, reference, "plan"));
        page.addAttribute("compare", compare.view(me, reference, from, to));
        return "plan/compare";
    }
}
