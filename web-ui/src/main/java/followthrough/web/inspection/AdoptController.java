package followthrough.web.inspection;

import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.web.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets the clocks of a case running that was history only. */
@Controller
@RequestMapping("/inspections/{reference}/adopt")
@PreAuthorize(Allowed.CHANGERS)
class AdoptController {

    private final Inspecting inspecting;

    AdoptController(Inspecting inspecting) {
        this.inspecting = inspecting;
    }

    @ModelAttribute
    void inspection(@PathVariable InspectionReference reference, Actor me, Model page) {
        var inspection = inspecting.get(me, reference);
        me.mustBe(inspection.mayBeAdoptedBy(me));
        page.addAttribute("inspection", inspection);
        page.addAttribute("obstacles", inspection.obstaclesToAdopt());
    }

    @GetMapping
    String ask() {
        return "inspection/adopt";
    }

    @PostMapping
    String adopt(
            @ModelAttribute(name = "inspection", binding = false) Inspection inspection,
            Actor me,
            RedirectAttributes next) {
        inspecting.adopt(me, inspection.reference());
        next.addFlashAttribute("done", "adopted");
        return "redirect:/inspections/" + inspection.reference();
    }
}
