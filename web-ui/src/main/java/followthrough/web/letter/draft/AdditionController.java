package followthrough.web.letter.draft;

import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterPages;
import followthrough.shared.Actor;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.PageAddress;
import followthrough.web.form.Keeping;
import followthrough.web.form.Refusals;
import followthrough.web.form.Returning;
import followthrough.web.form.Sending;
import followthrough.web.letter.DraftPages;
import followthrough.web.letter.Review;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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

/** Adds a finding that was not read, from lines or sentences of a page, or from pasted words. */
@Controller
@RequestMapping("/inspections/{reference}/letter/draft/add")
@PreAuthorize(Allowed.RECORDERS)
class AdditionController {

    private static final String PAGE = "letter/add";
    private static final String ONE = "1";

    private final DraftPages drafts;
    private final LetterDrafting drafting;
    private final LetterPages pages;

    private final Returning returning;
    private final Keeping keeping;

    AdditionController(
            DraftPages drafts, LetterDrafting drafting, LetterPages pages, Returning returning, Keeping keeping) {
        this.returning = returning;
        this.keeping = keeping;
        this.drafts = drafts;
        this.drafting = drafting;
        this.pages = pages;
    }

    @GetMapping
    String ask(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String sentence,
            @RequestParam(defaultValue = ONE) int from,
            @RequestParam(defaultValue = "") String turned,
            Actor me,
            Model page) {
        var review = drafts.review(me, reference, null);
        var loose = review.loose().stream()
                .filter(one -> one.key().equals(sentence))
                .findFirst();
        var form = returning
                .form(AdditionForm.class)
                .orElseGet(() -> loose.map(AdditionForm::of).orElse(AdditionForm.BLANK));
        var sheets = LetterParts.of(review.letter().text(), pages.layout(review.letter()));
        var first = loose.map(one -> sheets.holding(one.place().start())).orElse(from);
        page.addAttribute("form", form);
        var shown = PageRange.read(turned).orElse(PageRange.at(first));
        return show(review, form, shown, review.letter().version(), false, page);
    }

    /** Another page; what was typed and ticked is kept, and comes along. */
    @PostMapping("/turn")
    String turn(
            @PathVariable String reference,
            @RequestParam(defaultValue = "0") long seen,
            @RequestParam(defaultValue = ONE) int first,
            @RequestParam(defaultValue = ONE) int last,
            @RequestParam(defaultValue = "") String turn,
            @RequestParam(required = false) @Nullable Integer to,
            @ModelAttribute("form") AdditionForm form,
            BindingResult errors,
            HttpServletRequest request,
            Actor me,
            Model page) {
        var review = drafts.review(me, reference, null);
        var shown = new PageRange(first, last).turned(turn, to);
        var drawn = keeping.own(request);
        if (drawn.isEmpty()) return show(review, form, shown, seen, false, page);
        keeping.keep(request, drawn.get());
        Sending.wasRefused(); // nothing is added yet
        return "redirect:" + PageAddress.turned(drawn.get().page(), shown.toString()) + "#turn";
    }

    /** Where a browser asks again for a page that was turned to. */
    @GetMapping("/turn")
    String back(@PathVariable String reference, Actor me) {
        var review = drafts.review(me, reference, null);
        return "redirect:" + review.address() + "/draft/add";
    }

    @PostMapping
    String add(
            @PathVariable String reference,
            @RequestParam long seen,
            @RequestParam(defaultValue = ONE) int first,
            @RequestParam(defaultValue = ONE) int last,
            @Valid @ModelAttribute("form") AdditionForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes next) {
        var review = drafts.review(me, reference, null);
        var shown = new PageRange(first, last);
        if (errors.hasErrors()) return show(review, form, shown, seen, false, page);
        try {
            var wording = form.wording(review.letter());
            var position = AdditionForm.position(review.letter(), wording);
            drafting.add(me, review.inspection().reference(), seen, wording, position, "" + form.reason());
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return show(review, form, shown, seen, false, page);
        } catch (ChangedMeanwhile changed) {
            return show(review, form, shown, review.letter().version(), true, page);
        }
        next.addFlashAttribute("done", "added");
        return "redirect:/inspections/" + reference + "/letter/draft";
    }

    private String show(Review review, AdditionForm form, PageRange shown, long seen, boolean changed, Model page) {
        page.addAttribute("review", review);
        page.addAttribute("view", AdditionView.of(review, pages.layout(review.letter()), form, shown));
        page.addAttribute("kinds", drafts.kinds(review.inspection(), null));
        page.addAttribute("seen", seen);
        page.addAttribute("changed", changed);
        return PAGE;
    }
}
