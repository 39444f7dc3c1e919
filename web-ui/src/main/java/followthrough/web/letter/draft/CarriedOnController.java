package followthrough.web.letter.draft;

import followthrough.area.CarryingOn;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.web.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes an open area of the earlier letter over that a letter carries on in one sentence. */
@Controller
@RequestMapping("/inspections/{reference}/letter/draft/carried-on")
@PreAuthorize(Allowed.RECORDERS)
class CarriedOnController {

    private final CarryingOn carryingOn;

    CarriedOnController(CarryingOn carryingOn) {
        this.carryingOn = carryingOn;
    }

    @PostMapping
    String takeOver(
            @PathVariable String reference,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String area,
            Actor me,
            RedirectAttributes next) {
        var visit = new InspectionReference(reference);
        // asked first, so that nobody learns from an incomplete form whether there is a draft
        if (!carryingOn.proposals(me, visit).isEmpty() && !area.isEmpty()) {
            carryingOn.takeOver(me, visit, seen, new AreaReference(area));
            next.addFlashAttribute("done", "carriedOn");
        }
        return "redirect:/inspections/" + reference + "/letter/draft";
    }
}
