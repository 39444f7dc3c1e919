package followthrough.web.letter.writing;

import followthrough.area.Likenesses;
import followthrough.letter.LetterWriting;
import followthrough.letter.Piece;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.InspectionReference;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.form.Refusals;
import followthrough.web.letter.DraftPages;
import jakarta.validation.Valid;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One piece of a letter that is written here: a heading, a paragraph or a finding. */
@Controller
@RequestMapping("/inspections/{reference}/letter/write")
@PreAuthorize(Allowed.RECORDERS)
class PieceController {

    private static final String PAGE = "letter/piece";

    private final WritingPages writings;
    private final DraftPages drafts;
    private final LetterWriting writing;
    private final Likenesses likenesses;

    PieceController(WritingPages writings, DraftPages drafts, LetterWriting writing, Likenesses likenesses) {
        this.likenesses = likenesses;
        this.writings = writings;
        this.drafts = drafts;
        this.writing = writing;
    }

    /** The page for a new piece; it is put behind another one, or at the very beginning. */
    @GetMapping("/add")
    String askNew(
            @PathVariable InspectionReference reference,
            @RequestParam(defaultValue = "PARAGRAPH") Piece.Type type,
            @RequestParam(required = false) @Nullable UUID behind,
            Actor me,
            Model page) {
        var view = writings.written(me, reference);
        page.addAttribute("form", new PieceForm("", kindOf(view, behind), "", ""));
        offer(view, Set.of(), page);
        page.addAttribute("behind", behind);
        return show(view, type, true, view.letter().version(), false, page);
    }

    @PostMapping("/add")
    String add(
            @PathVariable InspectionReference reference,
            @RequestParam(defaultValue = "PARAGRAPH") Piece.Type type,
            @RequestParam(required = false) @Nullable UUID behind,
            @RequestParam long seen,
            @Valid @ModelAttribute("form") PieceForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes next) {
        var view = writings.written(me, reference);
        var pieces = form.pieces(type);
        if (pieces.isEmpty()) pieces = List.of(form.over(new Piece(UUID.randomUUID(), type, "", null, null, null)));
        var all = pieces;
        var kept = keep(() -> writing.put(me, reference, seen, all, behind), errors);
        if (kept != null) {
            offer(view, Set.of(), page);
            page.addAttribute("behind", behind);
            return show(view, type, true, kept ? seen : view.letter().version(), !kept, page);
        }
        next.addFlashAttribute("done", "added");
        return WritingController.written(reference, "#piece-" + all.get(0).id());
    }

    @GetMapping("/pieces/{piece}")
    String ask(@PathVariable InspectionReference reference, @PathVariable UUID piece, Actor me, Model page) {
        var view = writings.written(me, reference);
        var now = writings.piece(view, piece);
        page.addAttribute("form", PieceForm.of(now));
        offer(me, view, now, page);
        return show(view, now.type(), false, view.letter().version(), false, page);
    }

    @PostMapping("/pieces/{piece}")
    String reword(
            @PathVariable InspectionReference reference,
            @PathVariable UUID piece,
            @RequestParam long seen,
            @Valid @ModelAttribute("form") PieceForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes next) {
        var view = writings.written(me, reference);
        var now = writings.piece(view, piece);
        var kept = keep(() -> writing.reword(me, reference, seen, form.over(now)), errors);
        if (kept != null) {
            offer(me, view, now, page);
            return show(view, now.type(), false, kept ? seen : view.letter().version(), !kept, page);
        }
        next.addFlashAttribute("done", "reworded");
        return WritingController.written(reference, "#piece-" + piece);
    }

    /** Null when it was kept, true when it was refused, false when somebody else was first. */
    private static @Nullable Boolean keep(Runnable act, BindingResult errors) {
        if (errors.hasErrors()) return true;
        try {
            act.run();
            return null;
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return true;
        } catch (ChangedMeanwhile changed) {
            return false;
        }
    }

    /** Below a heading for one kind of finding, that kind. */
    private static String kindOf(WritingView view, @Nullable UUID behind) {
        for (var section : view.sections()) {
            var heading = section.heading();
            var kind = heading == null ? null : heading.category();
            if (kind != null && behind != null && behind.toString().equals(section.last())) return kind.name();
        }
        return "";
    }

    /** What a finding repeats already and what it looks like can be chosen, also where this visit answers neither. */
    private void offer(Actor me, WritingView view, Piece now, Model page) {
        var besides = new LinkedHashSet<AreaReference>();
        if (now.repeats() != null) besides.add(new AreaReference(now.repeats()));
        var like = now.isFinding()
                ? likenesses.proposals(me, view.inspection().reference()).get(now.id())
                : null;
        if (like != null) besides.add(like.area());
        page.addAttribute("likeness", like);
        offer(view, besides, page);
    }

    private void offer(WritingView view, Set<AreaReference> besides, Model page) {
        page.addAttribute("kinds", drafts.kinds(view.inspection(), null));
        page.addAttribute("earlier", drafts.repeatable(view.inspection(), besides));
    }

    private static String show(
            WritingView view, Piece.Type type, boolean fresh, long seen, boolean changed, Model page) {
        page.addAttribute("writing", view);
        page.addAttribute("type", type);
        page.addAttribute("fresh", fresh);
        page.addAttribute("seen", seen);
        page.addAttribute("changed", changed);
        return PAGE;
    }
}
