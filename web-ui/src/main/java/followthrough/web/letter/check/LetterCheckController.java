package followthrough.web.letter.check;

import followthrough.area.AreaRegister;
import followthrough.area.CarryingOn;
import followthrough.area.Likenesses;
import followthrough.letter.Letter;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterChecking;
import followthrough.letter.LetterCommenting;
import followthrough.shared.Actor;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import followthrough.verification.Checking;
import followthrough.web.Allowed;
import followthrough.web.comment.CommentWords;
import followthrough.web.form.Refusals;
import followthrough.web.letter.DraftPages;
import followthrough.web.letter.Review;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
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

/** The second pair of eyes: issues the letter, or gives it back with comments. */
@Controller
@RequestMapping("/inspections/{reference}/letter/check")
@PreAuthorize(Allowed.RECORDERS)
class LetterCheckController {

    private static final String PAGE = "letter/check";

    private final DraftPages drafts;
    private final LetterArchive letters;
    private final LetterChecking checking;
    private final LetterCommenting commenting;
    private final Likenesses likenesses;
    private final CarryingOn carryingOn;
    private final CommentWords comments;
    private final Differences differences;
    private final Checking verdicts;
    private final IssueEffects effects;
    private final AreaRegister areas;

    LetterCheckController(
            DraftPages drafts,
            LetterArchive letters,
            LetterChecking checking,
            LetterCommenting commenting,
            Likenesses likenesses,
            CarryingOn carryingOn,
            CommentWords comments,
            Differences differences,
            Checking verdicts,
            IssueEffects effects,
            AreaRegister areas) {
        this.areas = areas;
        this.comments = comments;
        this.differences = differences;
        this.verdicts = verdicts;
        this.effects = effects;
        this.likenesses = likenesses;
        this.carryingOn = carryingOn;
        this.drafts = drafts;
        this.letters = letters;
        this.checking = checking;
        this.commenting = commenting;
    }

    @GetMapping
    String ask(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable UUID finding,
            Actor me,
            Model page) {
        var visit = new InspectionReference(reference);
        if (letters.draft(me, visit).isEmpty()) return "redirect:/inspections/" + visit + "/letter";
        var review = drafts.review(me, reference, finding);
        if (review.isDraft()) return "redirect:/inspections/" + visit + "/letter/draft";
        page.addAttribute("form", new CommentsForm("", null, null));
        return show(me, review, review.letter().version(), false, page);
    }

    @PostMapping("/issue")
    String issue(
            @PathVariable String reference,
            @RequestParam long seen,
            @ModelAttribute("form") CommentsForm form,
            BindingResult errors,
            Actor me,
            Model page) {
        var review = drafts.review(me, reference, null);
        try {
            checking.approve(
                    me,
                    review.inspection().reference(),
                    seen,
                    Boolean.TRUE.equals(form.sure()),
                    Boolean.TRUE.equals(form.looked()));
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return show(me, review, seen, false, page);
        } catch (ChangedMeanwhile changed) {
            return show(me, review, review.letter().version(), true, page);
        }
        return "redirect:/inspections/" + reference + "/letter/check/done";
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable String reference,
            @RequestParam long seen,
            @Valid @ModelAttribute("form") CommentsForm form,
            BindingResult errors,
            Actor me,
            Model page) {
        var review = drafts.review(me, reference, null);
        if (errors.hasErrors()) return show(me, review, seen, false, page);
        try {
            checking.returnWith(me, review.inspection().reference(), seen, form.words());
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return show(me, review, seen, false, page);
        } catch (ChangedMeanwhile changed) {
            return show(me, review, review.letter().version(), true, page);
        }
        return "redirect:/inspections/" + reference + "/letter/check/done";
    }

    /** What has become of the letter: issued, checked, or given back. */
    @GetMapping("/done")
    String done(@PathVariable String reference, Actor me, Model page) {
        var visit = new InspectionReference(reference);
        var draft = letters.draft(me, visit);
        var letter = draft.or(() -> letters.issued(me, visit)).orElseThrow(NotFound::new);
        page.addAttribute("letter", letter);
        page.addAttribute("reference", visit.value());
        var open = areas.open(visit);
        page.addAttribute("named", letter.findingsForWork().size());
        page.addAttribute("forWork", open.size());
        page.addAttribute(
                "withoutLead", open.stream().filter(area -> area.lead() == null).count());
        return "letter/check-done";
    }

    private String show(Actor me, Review review, long seen, boolean changed, Model page) {
        var visit = review.inspection().reference();
        page.addAttribute("mayReturn", checking.obstaclesToCheck(me, visit).isEmpty());
        page.addAttribute("obstacles", checking.obstaclesToApprove(me, visit));
        page.addAttribute("review", review);
        page.addAttribute("framework", drafts.framework(review.inspection()));
        page.addAttribute("difference", differences.of(review.letter()));
        page.addAttribute("verdicts", verdicts.given(me, visit));
        page.addAttribute("openPoints", checking.openPoints(review.letter()));
        page.addAttribute("forecast", effects.of(me, review.inspection(), review.letter()));
        page.addAttribute("lacksDirector", drafts.lacksDirector(review.inspection()));
        page.addAttribute("checkers", drafts.checkers(review.inspection(), review.letter()));
        page.addAttribute("drafters", List.copyOf(review.letter().drafters()));
        page.addAttribute("likenesses", likenesses.proposals(me, visit));
        page.addAttribute("carriedOn", carryingOn.proposals(me, visit));
        review.letter().comment().ifPresent(said -> page.addAttribute("returned", comments.of(me, said)));
        page.addAttribute("waits", review.letter().state() == Letter.State.IN_CHECK);
        page.addAttribute(
                "directorSaid",
                commenting
                        .comments(me, visit)
                        .map(comment -> comments.of(me, comment))
                        .orElse(null));
        page.addAttribute("seen", seen);
        page.addAttribute("changed", changed);
        return PAGE;
    }
}
