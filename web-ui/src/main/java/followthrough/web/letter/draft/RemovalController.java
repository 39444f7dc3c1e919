package followthrough.web.letter.draft;

import followthrough.letter.LetterDrafting;
import followthrough.shared.Actor;
import followthrough.shared.ChangedMeanwhile;
import followthrough.web.Allowed;
import followthrough.web.letter.DraftPages;
import followthrough.web.letter.ReasonForm;
import followthrough.web.letter.Review;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a finding out of a draft, with the reason on record. */
@Controller
@RequestMapping("/inspections/{reference}/letter/draft/findings/{finding}/remove")
@PreAuthorize(Allowed.RECORDERS)
class RemovalController {

    private static final String PAGE = "letter/remove";

    private final DraftPages drafts;
    private final LetterDrafting drafting;

    RemovalController(DraftPages drafts, LetterDrafting drafting) {
        this.drafts = drafts;
        this.drafting = drafting;
    }

    @GetMapping
    String ask(@PathVariable String reference, @PathVariable UUID finding, Actor me, Model page) {
        var review = drafts.ofFinding(me, reference, finding);
        page.addAttribute("form", ReasonForm.BLANK);
        return show(review, finding, review.letter().version(), false, page);
    }

    @PostMapping
    String remove(
            @PathVariable String reference,
            @PathVariable UUID finding,
            @RequestParam long seen,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes next) {
        var review = drafts.ofFinding(me, reference, finding);
        if (errors.hasErrors()) return show(review, finding, seen, false, page);
        try {
            drafting.remove(me, review.inspection().reference(), seen, finding, form.words());
        } catch (ChangedMeanwhile changed) {
            return show(review, finding, review.letter().version(), true, page);
        }
        next.addFlashAttribute("done", "removed");
        return "redirect:/inspections/" + reference + "/letter/draft";
    }

    private static String show(Review review, UUID finding, long seen, boolean changed, Model page) {
        page.addAttribute("review", review);
        page.addAttribute("finding", review.letter().finding(finding));
        page.addAttribute("seen", seen);
        page.addAttribute("changed", changed);
        return PAGE;
    }
}
