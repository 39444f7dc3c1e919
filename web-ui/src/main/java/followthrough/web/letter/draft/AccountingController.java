package followthrough.web.letter.draft;

import followthrough.letter.LetterAccounting;
import followthrough.letter.LetterAccounting.Proposal;
import followthrough.letter.LetterWriting;
import followthrough.letter.LooseSentence;
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

/** Whether everything in a draft is accounted for: each sentence of weakness is in a finding or set aside. */
@Controller
@RequestMapping("/inspections/{reference}/letter/draft/account")
@PreAuthorize(Allowed.RECORDERS)
class AccountingController {

    private static final String PAGE = "letter/set-aside";

    private final DraftPages drafts;
    private final LetterAccounting accounting;
    private final LetterWriting writing;

    AccountingController(DraftPages drafts, LetterAccounting accounting, LetterWriting writing) {
        this.drafts = drafts;
        this.accounting = accounting;
        this.writing = writing;
    }

    @GetMapping
    String read(@PathVariable String reference, Actor me, Model page) {
        var review = drafts.review(me, reference, null);
        page.addAttribute("review", review);
        page.addAttribute("setAside", accounting.setAside(review.letter()));
        var proposals = review.isDraft() ? accounting.proposals(review.letter(), review.loose()) : List.<Proposal>of();
        page.addAttribute("proposals", proposals);
        page.addAttribute(
                "others",
                review.loose().stream()
                        .filter(sentence -> proposals.stream().noneMatch(one -> one.holds(sentence)))
                        .toList());
        page.addAttribute("written", writing.pieces(review.letter()).isPresent());
        return "letter/account";
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
        return "redirect:/inspections/" + reference + "/letter/draft/account";
    }

    @PostMapping("/findings/{finding}")
    String belong(
            @PathVariable String reference,
            @PathVariable UUID finding,
            @RequestParam long seen,
            @RequestParam(required = false) List<String> sentences,
            Actor me,
            RedirectAttributes next) {
        var inspection = drafts.review(me, reference, null).inspection().reference();
        accounting.takeAsEvidence(me, inspection, seen, finding, sentences == null ? List.of() : sentences);
        next.addFlashAttribute("done", "belong");
        return "redirect:/inspections/" + reference + "/letter/draft/account";
    }

    @PostMapping("/set-aside/{id}/take-back")
    String takeBack(@PathVariable String reference, @PathVariable UUID id, Actor me, RedirectAttributes next) {
        var review = drafts.review(me, reference, null);
        accounting.takeBack(me, review.inspection().reference(), id);
        next.addFlashAttribute("done", "takenBack");
        return "redirect:/inspections/" + reference + "/letter/draft/account";
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
