package followthrough.web.inspection;

import followthrough.area.AreaRevising;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.form.Confirmation;
import followthrough.web.form.Refusals;
import jakarta.validation.Valid;
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

/** Announces a visit to the authority, or calls it off with a reason; of a published one it asks a second person. */
@Controller
@RequestMapping("/inspections/{reference}")
@PreAuthorize(Allowed.RECORDERS)
class EndingController {

    private static final String ANNOUNCE = "inspection/announce";
    private static final String CANCEL = "inspection/cancel";

    private final Inspecting inspecting;
    private final AreaRevising revising;
    private final Messages words;

    EndingController(Inspecting inspecting, AreaRevising revising, Messages words) {
        this.inspecting = inspecting;
        this.revising = revising;
        this.words = words;
    }

    @ModelAttribute
    void inspection(@PathVariable String reference, Actor me, Model page) {
        page.addAttribute("inspection", inspecting.workOn(me, new InspectionReference(reference)));
    }

    @GetMapping("/announce")
    String askToAnnounce() {
        return ANNOUNCE;
    }

    @PostMapping("/announce")
    String announce(
            @ModelAttribute(name = "inspection", binding = false) Inspection inspection,
            Actor me,
            RedirectAttributes next) {
        inspecting.announce(me, inspection.reference());
        next.addFlashAttribute("done", "announced");
        return "redirect:/inspections/" + inspection.reference();
    }

    @GetMapping("/cancel")
    String askToCancel(Model page) {
        page.addAttribute("form", new CancelForm(""));
        return CANCEL;
    }

    @PostMapping("/cancel")
    String cancel(
            @ModelAttribute(name = "inspection", binding = false) Inspection inspection,
            @Valid @ModelAttribute("form") CancelForm form,
            BindingResult errors,
            Actor me,
            RedirectAttributes next) {
        if (errors.hasErrors()) return CANCEL;
        try {
            if (inspection.isIssued()) revising.proposeToCallOff(me, inspection.reference(), form.words());
            else inspecting.cancel(me, inspection.reference(), form.words());
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return CANCEL;
        }
        if (inspection.isIssued()) {
            Confirmation.say(next, words, "changeProposed");
            return "redirect:/inspections/" + inspection.reference() + "/changes";
        }
        next.addFlashAttribute("done", "cancelled");
        return "redirect:/inspections/" + inspection.reference();
    }
}
