package followthrough.web.letter.draft;

import followthrough.letter.Finding;
import followthrough.letter.LetterDrafting;
import followthrough.shared.Actor;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.form.Refusals;
import followthrough.web.letter.DraftPages;
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

/** Corrects one finding of a draft, beside the letter's text. */
@Controller
@RequestMapping("/inspections/{reference}/letter/draft/findings/{finding}")
@PreAuthorize(Allowed.RECORDERS)
class FindingController {

    private static final String PAGE = "letter/finding";

    private final DraftPages drafts;
    private final LetterDrafting drafting;

    FindingController(DraftPages drafts, LetterDrafting drafting) {
        this.drafts = drafts;
        this.drafting = drafting;
    }

    @GetMapping
    String ask(@PathVariable String reference, @PathVariable UUID finding, Actor me, Model page) {
        var review = drafts.ofFinding(me, reference, finding);
        page.addAttribute("form", FindingForm.of(review.letter().finding(finding)));
        return show(review, finding, review.letter().version(), page);
    }

    @PostMapping
    String correct(
            @PathVariable String reference,
            @PathVariable UUID finding,
            @RequestParam long seen,
            @Valid @ModelAttribute("form") FindingForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes next) {
        var review = drafts.ofFinding(me, reference, finding);
        if (errors.hasErrors()) return show(review, finding, seen, page);
        try {
            var before = review.letter().finding(finding).wording();
            drafting.reword(
                    me,
                    review.inspection().reference(),
                    seen,
                    finding,
                    form.wording(before),
                    form.earlier(),
                    "" + form.reason());
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return show(review, finding, seen, page);
        } catch (ChangedMeanwhile changed) {
            page.addAttribute("changed", true);
            return show(review, finding, review.letter().version(), page);
        }
        next.addFlashAttribute("done", "corrected");
        return "redirect:/inspections/" + reference + "/letter/draft?finding=" + finding + "#mark";
    }

    private String show(Review review, UUID id, long seen, Model page) {
        Finding finding = review.letter().finding(id);
        page.addAttribute("review", review);
        page.addAttribute("finding", finding);
        page.addAttribute("seen", seen);
        page.addAttribute("kinds", drafts.kinds(review.inspection(), finding.category()));
        page.addAttribute("earlier", drafts.repeatable(review.inspection(), finding.repeats()));
        page.asMap().putIfAbsent("changed", false);
        return PAGE;
    }
}
