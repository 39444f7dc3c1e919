package followthrough.web.letter.draft;

import followthrough.letter.LetterDrafting;
import followthrough.shared.Actor;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.form.Refusals;
import followthrough.web.letter.DraftPages;
import followthrough.web.letter.Review;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects what was read beside the findings: names, dates and counts. */
@Controller
@RequestMapping("/inspections/{reference}/letter/draft/facts")
@PreAuthorize(Allowed.RECORDERS)
class FactsController {

    private static final String PAGE = "letter/facts";

    private final DraftPages drafts;
    private final LetterDrafting drafting;

    FactsController(DraftPages drafts, LetterDrafting drafting) {
        this.drafts = drafts;
        this.drafting = drafting;
    }

    @GetMapping
    String ask(@PathVariable String reference, Actor me, Model page) {
        var review = drafts.review(me, reference, null);
        page.addAttribute("form", FactsForm.of(review.letter().facts()));
        return show(review, review.letter().version(), false, page);
    }

    @PostMapping
    String correct(
            @PathVariable String reference,
            @RequestParam long seen,
            @Valid @ModelAttribute("form") FactsForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes next) {
        var review = drafts.review(me, reference, null);
        if (errors.hasErrors()) return show(review, seen, false, page);
        try {
            drafting.correctFacts(me, review.inspection().reference(), seen, form.facts());
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return show(review, seen, false, page);
        } catch (ChangedMeanwhile changed) {
            return show(review, review.letter().version(), true, page);
        }
        next.addFlashAttribute("done", "facts");
        return "redirect:/inspections/" + reference + "/letter/draft";
    }

    private static String show(Review review, long seen, boolean changed, Model page) {
        page.addAttribute("review", review);
        page.addAttribute("seen", seen);
        page.addAttribute("changed", changed);
        return PAGE;
    }
}
