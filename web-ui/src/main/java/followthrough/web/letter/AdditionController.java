package followthrough.web.letter;

import followthrough.letter.Letter;
import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterPages;
import followthrough.shared.Actor;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.Refused;
import followthrough.web.Refusals;
import followthrough.web.inspection.Access;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
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

/** Adds a finding that was not read, from sentences of the text or from pasted words. */
@Controller
@RequestMapping("/inspections/{reference}/letter/draft/add")
@PreAuthorize(Access.RECORDERS)
class AdditionController {

    private static final String PAGE = "letter/add";

    private final Drafts drafts;
    private final LetterDrafting drafting;
    private final LetterPages pages;

    AdditionController(Drafts drafts, LetterDrafting drafting, LetterPages pages) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.pages = pages;
    }

    @GetMapping
    String ask(@PathVariable String reference, @RequestParam(defaultValue = "") String sentence, Actor me, Model page) {
        var review = drafts.review(me, reference, null);
        var form = review.loose().stream()
                .filter(loose -> loose.key().equals(sentence))
                .findFirst()
                .map(AdditionForm::of)
                .orElse(AdditionForm.BLANK);
        page.addAttribute("form", form);
        return show(review, form, review.letter().version(), false, page);
    }

    @PostMapping
    String add(
            @PathVariable String reference,
            @RequestParam long seen,
            @Valid @ModelAttribute("form") AdditionForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes next) {
        var review = drafts.review(me, reference, null);
        if (errors.hasErrors()) return show(review, form, seen, false, page);
        try {
            var wording = form.wording(review.letter());
            var position = AdditionForm.position(review.letter(), wording);
            drafting.add(me, review.inspection().reference(), seen, wording, position);
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return show(review, form, seen, false, page);
        } catch (ChangedMeanwhile changed) {
            return show(review, form, review.letter().version(), true, page);
        }
        next.addFlashAttribute("done", "added");
        return "redirect:/inspections/" + reference + "/letter/draft";
    }

    private String show(Review review, AdditionForm form, long seen, boolean changed, Model page) {
        page.addAttribute("review", review);
        page.addAttribute("sentences", sentences(review.letter(), form));
        page.addAttribute("lines", PrintedLine.byPage(review.letter().text(), pages.layout(review.letter())));
        page.addAttribute("kinds", drafts.kinds(review.inspection(), null));
        page.addAttribute("seen", seen);
        page.addAttribute("changed", changed);
        return PAGE;
    }

    private static List<Sentence> sentences(Letter letter, AdditionForm form) {
        var starts = Cuts.sentences(letter.text());
        var found = new ArrayList<Sentence>();
        for (int index = 0; index < starts.size(); index++) {
            var start = starts.get(index);
            var end = index + 1 < starts.size()
                    ? starts.get(index + 1)
                    : letter.text().length();
            var taken = letter.findings().stream()
                    .anyMatch(finding ->
                            finding.wording().start() < end && finding.wording().end() > start);
            var ticked = form.sentences() != null && form.sentences().contains(start);
            found.add(new Sentence(start, letter.text().substring(start, end).strip(), taken, ticked));
        }
        return found;
    }
}
