package followthrough.web.inspection;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.web.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One inspection: where it stands, its letter, its areas, its people, and what has happened. */
@Controller
@PreAuthorize(Allowed.READERS)
class InspectionController {

    private final InspectionViewing viewing;

    InspectionController(InspectionViewing viewing) {
        this.viewing = viewing;
    }

    @GetMapping("/inspections/{reference}")
    String show(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "false") boolean all,
            Actor me,
            Model page) {
        page.addAttribute("view", viewing.view(me, new InspectionReference(reference), Topic.of(about), all));
        return "inspection/inspection";
    }
}
