package followthrough.web.letter.arrival;

import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.letter.LetterArchive;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.form.Refusals;
import followthrough.web.form.Sending;
import followthrough.web.transaction.OutsidePageTransaction;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
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

/** Imports the letter of a recorded visit; where the letter contradicts the visit, it asks first. */
@Controller
@OutsidePageTransaction
@RequestMapping("/inspections/{reference}/letter/import")
@PreAuthorize(Allowed.RECORDERS)
class LetterImportController {

    private static final String IMPORT = "letter/import";
    private static final String READING = "letter/reading";
    private static final String CONFIRM = "letter/import-confirm";

    private final Inspecting inspecting;
    private final LetterArchive letters;
    private final LetterImporting handing;
    private final ReadingJobs readings;
    private final PendingLetters pendings;

    LetterImportController(
            Inspecting inspecting,
            LetterArchive letters,
            LetterImporting handing,
            ReadingJobs readings,
            PendingLetters pendings) {
        this.inspecting = inspecting;
        this.letters = letters;
        this.handing = handing;
        this.readings = readings;
        this.pendings = pendings;
    }

    @ModelAttribute
    void visit(@PathVariable String reference, Actor me, Model page) {
        var visit = inspecting.workOn(me, new InspectionReference(reference));
        page.addAttribute("visit", visit);
        page.addAttribute("hasDraft", letters.draft(me, visit.reference()).isPresent());
        page.addAttribute("offerByHand", false);
    }

    @GetMapping
    String ask(Model page) {
        page.addAttribute("form", LetterImportForm.BLANK);
        handing.expect();
        return IMPORT;
    }

    @PostMapping
    String take(
            @ModelAttribute(name = "visit", binding = false) Inspection visit,
            @ModelAttribute("form") LetterImportForm form,
            BindingResult errors,
            Actor me,
            HttpSession session,
            Model page) {
        try {
            var reading = readings.begin(session, me, form);
            if (!reading.endsSoon()) return "redirect:/inspections/" + visit.reference() + "/letter/import/reading";
            var pending = reading.letter();
            var read = handing.read(pending);
            if (handing.questions(me, visit, pending, read).isEmpty()) {
                handing.begin(me, visit.reference(), pending, read);
                return "redirect:/inspections/" + visit.reference() + "/letter/draft";
            }
            return pendings.asked(pending, visit.reference(), session);
        } catch (Refused refused) {
            return refused(refused, errors, page);
        }
    }

    /** How far the reading of a long document is; leads on when it has ended. */
    @GetMapping("/reading")
    String reading(
            @ModelAttribute(name = "visit", binding = false) Inspection visit,
            @ModelAttribute("form") LetterImportForm form,
            BindingResult errors,
            HttpSession session,
            HttpServletResponse response,
            Model page) {
        var reading = readings.in(session).orElse(null);
        if (reading == null) return "redirect:/inspections/" + visit.reference() + "/letter/import";
        if (!reading.hasEnded()) return reading.shown(response, page, READING);
        try {
            return pendings.asked(reading.letter(), visit.reference(), session);
        } catch (Refused refused) {
            return refused(refused, errors, page);
        }
    }

    private static String refused(Refused refused, BindingResult errors, Model page) {
        Refusals.into(errors, refused);
        page.addAttribute("offerByHand", refused.obstacles().get(0).code().equals("letterNotALetter"));
        return IMPORT;
    }

    /** Also where a letter comes to that was handed in before its visit was known. */
    @GetMapping("/confirm")
    String confirm(
            @ModelAttribute(name = "visit", binding = false) Inspection visit,
            @RequestParam(required = false) @Nullable String letter,
            Actor me,
            HttpSession session,
            Model page,
            RedirectAttributes next) {
        try {
            var pending = pendings.named(letter, session, me).orElseThrow(NotFound::new);
            page.addAttribute("form", new LetterConfirmForm(false, pending.name()));
            return asked(visit, pending, me, page);
        } catch (NotFound gone) {
            return PendingLetters.gone(visit.reference(), next);
        }
    }

    @PostMapping("/confirm")
    String begin(
            @ModelAttribute(name = "visit", binding = false) Inspection visit,
            @Valid @ModelAttribute("form") LetterConfirmForm form,
            BindingResult errors,
            Actor me,
            HttpSession session,
            Model page,
            RedirectAttributes next) {
        try {
            var pending = pendings.named(form.letter(), session, me).orElseThrow(NotFound::new);
            if (!begins(visit, pending, me, errors)) return asked(visit, pending, me, page);
        } catch (NotFound gone) {
            Sending.wasRefused();
            return PendingLetters.gone(visit.reference(), next);
        }
        PendingLetter.forget(session);
        return "redirect:/inspections/" + visit.reference() + "/letter/draft";
    }

    /** False where something is to be asked first, or stands in its way. */
    private boolean begins(Inspection visit, PendingLetter pending, Actor me, BindingResult errors) {
        var read = handing.read(pending);
        var mustAsk = !handing.questions(me, visit, pending, read).isEmpty();
        if (mustAsk && errors.hasErrors()) return false;
        try {
            handing.begin(me, visit.reference(), pending, read);
            return true;
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return false;
        }
    }

    private String asked(Inspection visit, PendingLetter pending, Actor me, Model page) {
        var read = handing.read(pending);
        page.addAttribute("letter", handing.summary(pending));
        page.addAttribute("questions", handing.questions(me, visit, pending, read));
        return CONFIRM;
    }
}
