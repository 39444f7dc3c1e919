package followthrough.web.letter.writing;

import followthrough.letter.LetterWriting;
import followthrough.shared.Actor;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.InspectionReference;
import followthrough.web.Allowed;
import followthrough.web.form.Returning;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The graded judgements of a letter that is written here, where its kind of inspection has some. */
@Controller
@RequestMapping("/inspections/{reference}/letter/write/judgements")
@PreAuthorize(Allowed.RECORDERS)
class JudgementsController {

    private static final String PAGE = "letter/judgements";

    private final WritingPages writings;
    private final LetterWriting writing;

    private final Returning returning;

    JudgementsController(WritingPages writings, LetterWriting writing, Returning returning) {
        this.returning = returning;
        this.writings = writings;
        this.writing = writing;
    }

    @GetMapping
    String ask(@PathVariable InspectionReference reference, Actor me, Model page) {
        var view = writings.written(me, reference);
        var form = returning
                .form(JudgementsForm.class)
                .orElseGet(() -> JudgementsForm.of(
                        writings.framework(view.inspection()), view.letter().judgements()));
        return show(view, form, view.letter().version(), false, page);
    }

    @PostMapping
    String judge(
            @PathVariable InspectionReference reference,
            @RequestParam long seen,
            @ModelAttribute("form") JudgementsForm form,
            Actor me,
            Model page,
            RedirectAttributes next) {
        var view = writings.written(me, reference);
        try {
            writing.judge(me, reference, seen, form.judgements(writings.framework(view.inspection())));
        } catch (ChangedMeanwhile changed) {
            return show(view, form, view.letter().version(), true, page);
        }
        next.addFlashAttribute("done", "judged");
        return WritingController.written(reference, "");
    }

    private String show(WritingView view, JudgementsForm form, long seen, boolean changed, Model page) {
        page.addAttribute("writing", view);
        page.addAttribute("grades", form.chosen());
        page.addAttribute("asked", writings.framework(view.inspection()).judgements());
        page.addAttribute("seen", seen);
        page.addAttribute("changed", changed);
        return PAGE;
    }
}
