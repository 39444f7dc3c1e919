package followthrough.web.overview;

import followthrough.shared.Actor;
import followthrough.web.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page for those who answer for the whole: directors, chief executives, observers, inspectors. */
@Controller
class OverviewController {

    private final Overviews overviews;

    OverviewController(Overviews overviews) {
        this.overviews = overviews;
    }

    @GetMapping("/overview")
    @PreAuthorize(Allowed.CASE_READERS)
    String show(Actor me, Model page) {
        page.addAttribute("overview", overviews.of(me));
        return "overview/overview";
    }
}
