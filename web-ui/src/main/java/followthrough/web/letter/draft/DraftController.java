package followthrough.web.letter.draft;

import followthrough.area.CarryingOn;
import followthrough.area.Likenesses;
import followthrough.inspection.FindingKind;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterChecking;
import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterWriting;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.web.Allowed;
import followthrough.web.comment.CommentWords;
import followthrough.web.letter.DraftPages;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The draft beside the letter's own text, and handing it over for checking. */
@Controller
@RequestMapping("/inspections/{reference}/letter/draft")
@PreAuthorize(Allowed.RECORDERS)
class DraftController {

    private final DraftPages drafts;
    private final LetterArchive letters;
    private final LetterDrafting drafting;
    private final LetterWriting writing;
    private final LetterChecking checking;
    private final Likenesses likenesses;
    private final CarryingOn carryingOn;
    private final CommentWords comments;

    DraftController(
            DraftPages drafts,
            LetterArchive letters,
            LetterDrafting drafting,
            LetterWriting writing,
            LetterChecking checking,
            Likenesses likenesses,
            CarryingOn carryingOn,
            CommentWords comments) {
        this.comments = comments;
        this.likenesses = likenesses;
        this.carryingOn = carryingOn;
        this.drafts = drafts;
        this.letters = letters;
        this.drafting = drafting;
        this.writing = writing;
        this.checking = checking;
    }

    @GetMapping
    String review(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable UUID finding,
            Actor me,
            Model page,
            RedirectAttributes next) {
        var visit = new InspectionReference(reference);
        if (letters.draft(me, visit).isEmpty()) return "redirect:" + drafts.withoutDraft(me, visit);
        var review = drafts.review(me, reference, finding);
        if (review.isDraft() && writing.pieces(review.letter()).isPresent()) {
            next.addFlashAttribute("done", page.getAttribute("done"));
            return "redirect:/inspections/" + reference + "/letter/write"
                    + (finding == null ? "" : "#piece-" + finding);
        }
        page.addAttribute("review", review);
        review.letter().comment().ifPresent(said -> page.addAttribute("returned", comments.of(me, said)));
        page.addAttribute("undoable", drafting.undoable(review.letter()).orElse(null));
        page.addAttribute("framework", drafts.framework(review.inspection()));
        page.addAttribute("ahead", checking.obstaclesAhead(me, visit));
        page.addAttribute("lacksDirector", drafts.lacksDirector(review.inspection()));
        page.addAttribute("checkers", drafts.checkers(review.inspection(), review.letter()));
        page.addAttribute("likenesses", likenesses.proposals(me, visit));
        page.addAttribute("carriedOn", carryingOn.proposals(me, visit));
        return review.isDraft() ? "letter/draft" : "letter/handed-over";
    }

    @PostMapping("/hand-over")
    String handOver(@PathVariable String reference, @RequestParam long seen, Actor me) {
        var review = drafts.review(me, reference, null);
        drafting.submit(me, review.inspection().reference(), seen);
        return "redirect:/inspections/" + reference + "/letter/draft";
    }

    /** Back one act on findings and doubts, until the draft is handed over. */
    @PostMapping("/undo")
    String undo(@PathVariable String reference, @RequestParam long seen, Actor me, RedirectAttributes next) {
        var review = drafts.review(me, reference, null);
        drafting.undo(me, review.inspection().reference(), seen);
        next.addFlashAttribute("done", "undone");
        return "redirect:/inspections/" + reference + "/letter/draft";
    }

    /** Without a kind it is right as it was read; with one, what the doubt quotes becomes findings. */
    @PostMapping("/doubts/{doubt}")
    String settle(
            @PathVariable String reference,
            @PathVariable int doubt,
            @RequestParam long seen,
            @RequestParam(required = false) @Nullable FindingKind kind,
            @RequestParam(defaultValue = "") String reason,
            Actor me,
            RedirectAttributes next) {
        var review = drafts.review(me, reference, null);
        drafting.settle(me, review.inspection().reference(), seen, doubt, kind, reason);
        next.addFlashAttribute("done", kind == null ? "settled" : "taken");
        return "redirect:/inspections/" + reference + "/letter/draft";
    }

    @PostMapping("/findings/{finding}/looked-at")
    String lookAt(
            @PathVariable String reference,
            @PathVariable UUID finding,
            @RequestParam long seen,
            @RequestParam(defaultValue = "false") boolean accounting,
            @RequestParam(defaultValue = "") String reason,
            Actor me,
            RedirectAttributes next) {
        var review = drafts.review(me, reference, null);
        drafting.lookAt(me, review.inspection().reference(), seen, finding, reason);
        next.addFlashAttribute("done", "lookedAt");
        return "redirect:/inspections/" + reference + "/letter/draft" + (accounting ? "/account" : "");
    }

    @PostMapping("/findings/{finding}/join")
    String join(
            @PathVariable String reference,
            @PathVariable UUID finding,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String reason,
            Actor me,
            RedirectAttributes next) {
        var review = drafts.review(me, reference, null);
        drafting.joinWithNext(me, review.inspection().reference(), seen, finding, reason);
        next.addFlashAttribute("done", "joined");
        return "redirect:/inspections/" + reference + "/letter/draft?finding=" + finding + "#mark";
    }
}
