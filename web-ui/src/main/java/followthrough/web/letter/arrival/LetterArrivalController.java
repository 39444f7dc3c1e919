package followthrough.web.letter.arrival;

import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspection;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.web.form.Refusals;
import followthrough.web.form.Sending;
import followthrough.web.transaction.OutsidePageTransaction;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a letter in before its visit is known: the letter itself says whom it is about and when the visit was. */
@Controller
@OutsidePageTransaction
@RequestMapping("/letters/import")
@PreAuthorize(Allowed.RECORDERS)
class LetterArrivalController {

    private static final String IMPORT = "letter/arrival";
    private static final String READING = "letter/reading";
    private static final String VISIT = "letter/arrival-visit";

    private final LetterImporting handing;
    private final ReadingJobs readings;
    private final PendingLetters pendings;
    private final Frameworks frameworks;
    private final Messages words;

    LetterArrivalController(
            LetterImporting handing,
            ReadingJobs readings,
            PendingLetters pendings,
            Frameworks frameworks,
            Messages words) {
        this.handing = handing;
        this.readings = readings;
        this.pendings = pendings;
        this.frameworks = frameworks;
        this.words = words;
    }

    @GetMapping
    String ask(Model page) {
        page.addAttribute("form", LetterImportForm.BLANK);
        page.addAttribute("offerByHand", false);
        handing.expect();
        return IMPORT;
    }

    @PostMapping
    String take(
            @ModelAttribute("form") LetterImportForm form,
            BindingResult errors,
            Actor me,
            HttpSession session,
            Model page) {
        try {
            var reading = readings.begin(session, me, form);
            if (!reading.endsSoon()) return "redirect:/letters/import/reading";
            return asksVisitOf(reading.letter(), session);
        } catch (Refused refused) {
            return refused(refused, errors, page);
        }
    }

    /** How far the reading of a long document is; leads on when it has ended. */
    @GetMapping("/reading")
    String reading(
            @ModelAttribute("form") LetterImportForm form,
            BindingResult errors,
            HttpSession session,
            HttpServletResponse response,
            Model page) {
        var reading = readings.in(session).orElse(null);
        if (reading == null) return "redirect:/letters/import";
        if (!reading.hasEnded()) return reading.shown(response, page, READING);
        try {
            return asksVisitOf(reading.letter(), session);
        } catch (Refused refused) {
            return refused(refused, errors, page);
        }
    }

    /** Named in the address, so that a choice that is kept is one for this letter, and a new session finds it again. */
    private static String asksVisitOf(PendingLetter pending, HttpSession session) {
        pending.keep(session);
        return "redirect:/letters/import/visit?letter=" + pending.name();
    }

    private static String refused(Refused refused, BindingResult errors, Model page) {
        Refusals.into(errors, refused);
        page.addAttribute("offerByHand", refused.obstacles().get(0).code().equals("letterNotALetter"));
        return IMPORT;
    }

    @GetMapping("/visit")
    String askVisit(
            @RequestParam(defaultValue = "true") String letter,
            Actor me,
            HttpSession session,
            Model page,
            RedirectAttributes next) {
        try {
            return askedVisit(pendings.named(letter, session, me).orElseThrow(NotFound::new), me, page);
        } catch (NotFound gone) {
            return gone(next);
        }
    }

    private String askedVisit(PendingLetter pending, Actor me, Model page) {
        var waiting = handing.waiting(me, pending.visit());
        var likely = waiting.stream()
                .filter(visit -> LetterImporting.isOn(visit, pending.visit()))
                .findFirst();
        page.addAttribute(
                "form",
                new ArrivalForm(
                        likely.map(visit -> visit.reference().value())
                                .orElse(waiting.isEmpty() ? ArrivalForm.NEW : null),
                        pending.name()));
        return asked(pending, waiting, page);
    }

    private static String gone(RedirectAttributes next) {
        next.addFlashAttribute(PendingLetters.GONE, true);
        return "redirect:/letters/import";
    }

    @PostMapping("/visit")
    String choose(
            @Valid @ModelAttribute("form") ArrivalForm form,
            BindingResult errors,
            Actor me,
            HttpSession session,
            Model page,
            RedirectAttributes next) {
        try {
            var pending = pendings.named(form.letter(), session, me).orElseThrow(NotFound::new);
            if (errors.hasErrors()) return asked(pending, handing.waiting(me, pending.visit()), page);
            if (!form.isNew()) return pendings.goOn(pending.name(), visit(form), session, me);
            Sending.wasRefused(); // a choice: nothing is done before what it leads to
            return "redirect:/inspections/new?letter=" + pending.name();
        } catch (NotFound missing) {
            if (pendings.named(form.letter(), session, me).isPresent()) throw missing; // the visit
            Sending.wasRefused();
            return gone(next);
        }
    }

    private static InspectionReference visit(ArrivalForm form) {
        return new InspectionReference(Objects.requireNonNull(form.visit()));
    }

    private String asked(PendingLetter pending, List<Inspection> waiting, Model page) {
        var choices = new ArrayList<Choice>();
        waiting.forEach(visit -> choices.add(choice(visit)));
        choices.add(Choice.of(ArrivalForm.NEW, words.text("arrival.new"), words.text("arrival.new.hint")));
        page.addAttribute("choices", choices);
        page.addAttribute("letter", handing.summary(pending));
        return VISIT;
    }

    private Choice choice(Inspection visit) {
        var framework =
                frameworks.byCode(visit.framework()).map(known -> known.name()).orElse(visit.framework());
        return Choice.of(
                visit.reference(),
                words.text(
                        "arrival.visit.choice",
                        visit.reference().value(),
                        words.body(visit.authority()),
                        visit.firstDay(),
                        visit.lastDay()),
                framework);
    }
}
