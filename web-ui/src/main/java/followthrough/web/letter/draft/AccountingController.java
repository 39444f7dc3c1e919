package followthrough.web.letter.draft;

import followthrough.letter.LetterAccounting;
import followthrough.letter.LetterWriting;
import followthrough.letter.LooseSentence;
import followthrough.letter.SetAside;
import followthrough.letter.account.LooseEnds;
import followthrough.letter.account.LooseEnds.By;
import followthrough.letter.account.LooseEnds.Proposal;
import followthrough.shared.Actor;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.form.Refusals;
import followthrough.web.letter.DraftPages;
import followthrough.web.letter.ReasonForm;
import followthrough.web.letter.Review;
import jakarta.validation.Valid;
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

/** Whether everything in a draft is accounted for: each sentence of weakness is in a finding or set aside. */
@Controller
@RequestMapping("/inspections/{reference}/letter/draft/account")
@PreAuthorize(Allowed.RECORDERS)
class AccountingController {

    private static final String PAGE = "letter/set-aside";

    private final DraftPages drafts;
    private final LetterAccounting accounting;
    private final LooseEnds ends;
    private final LetterWriting writing;

    AccountingController(DraftPages drafts, LetterAccounting accounting, LooseEnds ends, LetterWriting writing) {
        this.drafts = drafts;
        this.accounting = accounting;
        this.ends = ends;
        this.writing = writing;
    }

    @GetMapping
    String read(@PathVariable String reference, @RequestParam(defaultValue = "") String by, Actor me, Model page) {
        var review = drafts.review(me, reference, null);
        var letter = review.letter();
        var aside = accounting.setAside(letter);
        var proposals = review.isDraft() ? ends.proposals(letter, review.loose()) : List.<Proposal>of();
        var others = review.loose().stream()
                .filter(sentence -> proposals.stream().noneMatch(one -> one.holds(sentence)))
                .toList();
        var together = By.of(by);
        page.addAttribute("review", review);
        page.addAttribute("setAside", aside);
        page.addAttribute("proposals", proposals);
        page.addAttribute("by", together);
        page.addAttribute("groups", ends.groups(letter, others, together));
        page.addAttribute("others", others.size());
        page.addAttribute("reasons", reasons(aside));
        page.addAttribute("written", writing.pieces(letter).isPresent());
        return "letter/account";
    }

    /** What was said of others, to say again. */
    private static List<String> reasons(List<SetAside> aside) {
        return aside.stream()
                .map(SetAside::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .toList();
    }

    @GetMapping("/sentences/{key}")
    String ask(@PathVariable String reference, @PathVariable String key, Actor me, Model page) {
        page.addAttribute("form", ReasonForm.BLANK);
        var review = drafts.review(me, reference, null);
        return show(review, loose(review, key), page);
    }

    @PostMapping("/sentences/{key}")
    String setAside(
            @PathVariable String reference,
            @PathVariable String key,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes next) {
        var review = drafts.review(me, reference, null);
        var sentence = loose(review, key);
        if (errors.hasErrors()) return show(review, sentence, page);
        try {
            accounting.setAside(me, review.inspection().reference(), sentence.words(), form.words());
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return show(review, sentence, page);
        }
        next.addFlashAttribute("done", "setAside");
        return "redirect:/inspections/" + reference + "/letter/draft/account" + after(sentence, review);
    }

    /** The place on the page where one goes on: the sentence after this one. */
    private static String after(LooseSentence sentence, Review review) {
        var all = review.loose();
        int next = all.indexOf(sentence) + 1;
        return next == all.size() ? "" : "#s-" + all.get(next).key();
    }

    private static LooseSentence loose(Review review, String key) {
        return review.loose().stream()
                .filter(sentence -> sentence.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String show(Review review, LooseSentence sentence, Model page) {
        page.addAttribute("review", review);
        page.addAttribute("sentence", sentence);
        return PAGE;
    }
}
