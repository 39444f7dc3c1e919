package followthrough.web.letter.check;

import followthrough.inspection.Inspecting;
import followthrough.letter.Letter;
import followthrough.letter.LetterCommenting;
import followthrough.shared.Actor;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.web.Allowed;
import followthrough.web.comment.CommentWords;
import followthrough.web.letter.Reviews;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The director's one look at a checked draft, where the kind of inspection grants it. */
@Controller
@RequestMapping("/inspections/{reference}/letter/comment")
@PreAuthorize(Allowed.DIRECTORS)
class LetterCommentController {

    private static final String PAGE = "letter/comment";

    private final LetterCommenting commenting;
    private final Inspecting inspecting;
    private final Reviews reviews;
    private final CommentWords comments;

    LetterCommentController(
            LetterCommenting commenting, Inspecting inspecting, Reviews reviews, CommentWords comments) {
        this.comments = comments;
        this.commenting = commenting;
        this.inspecting = inspecting;
        this.reviews = reviews;
    }

    @GetMapping
    String ask(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable UUID finding,
            Actor me,
            Model page) {
        var letter = shared(me, reference);
        page.addAttribute("form", new DraftCommentForm(""));
        return show(letter, finding, letter.version(), false, page);
    }

    @PostMapping
    String comment(
            @PathVariable String reference,
            @RequestParam long seen,
            @ModelAttribute("form") DraftCommentForm form,
            Actor me,
            Model page) {
        var letter = shared(me, reference);
        try {
            commenting.comment(me, letter.inspection(), seen, form.words());
        } catch (ChangedMeanwhile changed) {
            return show(letter, null, letter.version(), true, page);
        }
        return "redirect:/inspections/" + letter.inspection() + "/letter/comment/done";
    }

    @GetMapping("/done")
    String done(@PathVariable String reference, Actor me, Model page) {
        var visit = new InspectionReference(reference);
        me.mustBe(me.body().equals(visit.authority()) && commenting.wasShared(visit));
        page.addAttribute("reference", visit.value());
        var open = !inspecting.stored(visit).isIssued();
        commenting.mine(me, visit).ifPresent(said -> page.addAttribute("mine", comments.of(me, said, "", open)));
        return "letter/commentDone";
    }

    private Letter shared(Actor me, String reference) {
        return commenting.draft(me, new InspectionReference(reference)).orElseThrow(NotFound::new);
    }

    private String show(Letter letter, @Nullable UUID finding, long seen, boolean changed, Model page) {
        page.addAttribute("review", reviews.of(inspecting.stored(letter.inspection()), letter, finding));
        page.addAttribute("seen", seen);
        page.addAttribute("changed", changed);
        return PAGE;
    }
}
