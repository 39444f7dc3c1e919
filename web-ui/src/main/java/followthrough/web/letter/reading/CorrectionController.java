package followthrough.web.letter.reading;

import followthrough.inspection.Inspecting;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterRevising;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.form.Refusals;
import followthrough.web.letter.ReasonForm;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Begins the correction of an issued letter; the issued one holds until the correction is checked. */
@Controller
@RequestMapping("/inspections/{reference}/letter/correct")
@PreAuthorize(Allowed.RECORDERS)
class CorrectionController {

    private static final String PAGE = "letter/correct";

    private final Inspecting inspecting;
    private final LetterArchive letters;
    private final LetterRevising revising;

    CorrectionController(Inspecting inspecting, LetterArchive letters, LetterRevising revising) {
        this.inspecting = inspecting;
        this.letters = letters;
        this.revising = revising;
    }

    @ModelAttribute
    void letter(@PathVariable String reference, Actor me, Model page) {
        var visit = inspecting.workOn(me, new InspectionReference(reference));
        page.addAttribute("reference", visit.reference().value());
        page.addAttribute("letter", letters.issued(me, visit.reference()).orElseThrow(NotFound::new));
    }

    @GetMapping
    String ask(Model page) {
        page.addAttribute("form", ReasonForm.BLANK);
        return PAGE;
    }

    @PostMapping
    String begin(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor me) {
        if (errors.hasErrors()) return PAGE;
        try {
            revising.beginCorrection(me, new InspectionReference(reference), form.words());
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return PAGE;
        }
        return "redirect:/inspections/" + reference + "/letter/draft";
    }
}
