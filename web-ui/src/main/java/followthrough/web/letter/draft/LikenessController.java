package followthrough.web.letter.draft;

import followthrough.area.Likenesses;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.web.Allowed;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the answer whether a finding says an earlier area again that it looks like. */
@Controller
@RequestMapping("/inspections/{reference}/letter/draft/findings/{finding}/likeness")
@PreAuthorize(Allowed.RECORDERS)
class LikenessController {

    private final Likenesses likenesses;

    LikenessController(Likenesses likenesses) {
        this.likenesses = likenesses;
    }

    @PostMapping
    String answer(
            @PathVariable String reference,
            @PathVariable UUID finding,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "false") boolean same,
            Actor me,
            RedirectAttributes next) {
        var visit = new InspectionReference(reference);
        // asked first, so that nobody learns from an incomplete form whether there is a draft
        if (likenesses.proposals(me, visit).isEmpty() || area.isEmpty())
            return "redirect:/inspections/" + reference + "/letter/draft";
        var earlier = new AreaReference(area);
        if (same) likenesses.confirm(me, visit, seen, finding, earlier);
        else likenesses.deny(me, visit, seen, finding, earlier);
        next.addFlashAttribute("done", same ? "repeats" : "unlike");
        return "redirect:/inspections/" + reference + "/letter/draft?finding=" + finding;
    }
}
