package followthrough.web.letter.draft;

import followthrough.letter.LetterDrafting;
import followthrough.shared.Actor;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.form.Refusals;
import followthrough.web.letter.DraftPages;
import followthrough.web.letter.Review;
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

/** Cuts a finding in two where the letter says two things in one breath. */
@Controller
@RequestMapping("/inspections/{reference}/letter/draft/findings/{finding}/split")
@PreAuthorize(Allowed.RECORDERS)
class SplitController {

    private static final String PAGE = "letter/split";

    private final DraftPages drafts;
    private final LetterDrafting drafting;

    SplitController(DraftPages drafts, LetterDrafting drafting) {
        this.drafts = drafts;
        this.drafting = drafting;
    }

    @GetMapping
    String ask(@PathVariable String reference, @PathVariable UUID finding, Actor me, Model page) {
        var review = drafts.ofFinding(me, reference, finding);
        page.addAttribute("form", SplitForm.BLANK);
        return show(review, finding, review.letter().version(), false, page);
    }

    @PostMapping
    String split(
            @PathVariable String reference,
            @PathVariable UUID finding,
            @RequestParam long seen,
            @ModelAttribute("form") SplitForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes next) {
        var review = drafts.ofFinding(me, reference, finding);
        try {
            var at = form.position(review.letter().finding(finding).text());
            drafting.split(me, review.inspection().reference(), seen, finding, at, form.reason());
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return show(review, finding, seen, false, page);
        } catch (ChangedMeanwhile changed) {
            return show(review, finding, review.letter().version(), true, page);
        }
        next.addFlashAttribute("done", "split");
        return "redirect:/inspections/" + reference + "/letter/draft?finding=" + finding + "#mark";
    }

    private static String show(Review review, UUID id, long seen, boolean changed, Model page) {
        var finding = review.letter().finding(id);
        page.addAttribute("review", review);
        page.addAttribute("finding", finding);
        page.addAttribute("cuts", SentenceBreaks.choices(finding.text()));
        page.addAttribute("seen", seen);
        page.addAttribute("changed", changed);
        return PAGE;
    }
}
