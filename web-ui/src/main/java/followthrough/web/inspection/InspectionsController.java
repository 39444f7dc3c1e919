package followthrough.web.inspection;

import followthrough.shared.Actor;
import followthrough.web.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** All inspections that one may see, and the cycles that wait for a re-inspection. */
@Controller
@PreAuthorize(Allowed.READERS)
class InspectionsController {

    private final InspectionListing listing;

    InspectionsController(InspectionListing listing) {
        this.listing = listing;
    }

    @GetMapping("/inspections")
    String list(@ModelAttribute("form") InspectionFilter filter, Actor me, Model page) {
        page.addAttribute("list", listing.list(me, filter));
        page.addAttribute("officer", me.role() == followthrough.shared.Role.OFFICER);
        return "inspection/list";
    }
}
