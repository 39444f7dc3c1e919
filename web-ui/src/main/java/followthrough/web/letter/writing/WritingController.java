package followthrough.web.letter.writing;

import followthrough.area.Likenesses;
import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterWriting;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.web.Allowed;
import followthrough.web.comment.CommentWords;
import followthrough.web.letter.DraftPages;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes a letter here instead of importing one: the whole of it on one page, piece by piece. */
@Controller
@RequestMapping("/inspections/{reference}/letter/write")
@PreAuthorize(Allowed.RECORDERS)
class WritingController {

    private static final String PAGE = "letter/write";

    private final WritingPages writings;
    private final DraftPages drafts;
    private final LetterWriting writing;
    private final LetterDrafting drafting;
    private final CommentWords comments;
    private final VerdictPieces verdicts;
    private final Likenesses likenesses;

    WritingController(
            WritingPages writings,
            DraftPages drafts,
            LetterWriting writing,
            LetterDrafting drafting,
            CommentWords comments,
            VerdictPieces verdicts,
            Likenesses likenesses) {
        this.verdicts = verdicts;
        this.likenesses = likenesses;
        this.comments = comments;
        this.writings = writings;
        this.drafts = drafts;
        this.writing = writing;
        this.drafting = drafting;
    }

    @GetMapping
    String show(@PathVariable InspectionReference reference, Actor me, Model page) {
        var view = writings.view(me, reference);
        if (view.isEmpty()) return "redirect:" + drafts.withoutDraft(me, reference);
        return show(view.get(), me, page);
    }

    @PostMapping("/begin")
    String begin(@PathVariable InspectionReference reference, Actor me) {
        writing.begin(me, reference, writings.facts(me, reference));
        return written(reference, "");
    }

    @PostMapping("/pieces/{piece}/{act:up|down|remove}")
    String change(
            @PathVariable InspectionReference reference,
            @PathVariable UUID piece,
            @PathVariable String act,
            @RequestParam long seen,
            Actor me,
            RedirectAttributes next) {
        if (act.equals("remove")) {
            writing.remove(me, reference, seen, piece);
            next.addFlashAttribute("done", "removed");
            return written(reference, "");
        }
        writing.move(me, reference, seen, piece, act.equals("up"));
        return written(reference, "#piece-" + piece);
    }

    /** Verdicts that were just given are put into the letter, by former area. */
    @PostMapping("/verdicts")
    String takeVerdicts(
            @PathVariable InspectionReference reference, @RequestParam long seen, Actor me, RedirectAttributes next) {
        verdicts.put(me, writings.written(me, reference), seen);
        next.addFlashAttribute("done", "verdicts");
        return written(reference, "");
    }

    /** Back one act on its pieces, its judgements or what it says of itself, until it is handed over. */
    @PostMapping("/undo")
    String undo(
            @PathVariable InspectionReference reference, @RequestParam long seen, Actor me, RedirectAttributes next) {
        writings.written(me, reference);
        writing.undo(me, reference, seen);
        next.addFlashAttribute("done", "undone");
        return written(reference, "");
    }

    @PostMapping("/hand-over")
    String handOver(@PathVariable InspectionReference reference, @RequestParam long seen, Actor me) {
        writings.written(me, reference);
        drafting.submit(me, reference, seen);
        return "redirect:/inspections/" + reference + "/letter/draft";
    }

    private String show(WritingView view, Actor me, Model page) {
        view.letter().comment().ifPresent(said -> page.addAttribute("returned", comments.of(me, said)));
        page.addAttribute("obstacles", writing.obstaclesToSubmit(view.letter()));
        page.addAttribute("writing", view);
        page.addAttribute("undoable", drafting.undoable(view.letter()).orElse(null));
        page.addAttribute("verdicts", verdicts.of(me, view));
        page.addAttribute(
                "likenesses", likenesses.proposals(me, view.inspection().reference()));
        page.addAttribute("checkers", drafts.checkers(view.inspection(), view.letter()));
        return PAGE;
    }

    static String written(InspectionReference reference, String place) {
        return "redirect:/inspections/" + reference + "/letter/write" + place;
    }
}
