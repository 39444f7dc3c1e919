package followthrough.web.inspection;

import followthrough.inspection.Authorities;
import followthrough.inspection.Authority;
import followthrough.inspection.CaseStart;
import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.Choice;
import followthrough.web.DateFormats;
import followthrough.web.Messages;
import followthrough.web.form.Refusals;
import followthrough.web.letter.arrival.PendingLetter;
import followthrough.web.letter.arrival.PendingLetters;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records a visit: first whom, what and when, then which earlier inspections it answers. */
@Controller
@RequestMapping("/inspections/new")
@PreAuthorize(Allowed.RECORDERS)
class NewVisitController {

    private static final String VISIT = "inspection/new";
    private static final String ANSWERS = "inspection/new-answers";

    private final Inspecting inspecting;
    private final PendingLetters pendings;
    private final Authorities authorities;
    private final Frameworks frameworks;
    private final Messages words;
    private final DateFormats dates;
    private final EffectWords effects;

    NewVisitController(
            Inspecting inspecting,
            Authorities authorities,
            Frameworks frameworks,
            Messages words,
            DateFormats dates,
            EffectWords effects,
            PendingLetters pendings) {
        this.pendings = pendings;
        this.inspecting = inspecting;
        this.authorities = authorities;
        this.frameworks = frameworks;
        this.words = words;
        this.dates = dates;
        this.effects = effects;
    }

    @ModelAttribute
    void choices(Actor me, Model page) {
        var own = me.body().isAuthority();
        page.addAttribute("own", own);
        page.addAttribute("mayRecord", !own || inspecting.mayRecord(me, me.body()));
        page.addAttribute(
                "authorities",
                authorities.all().stream()
                        .filter(authority -> !own || authority.body().equals(me.body()))
                        .map(NewVisitController::choice)
                        .toList());
        page.addAttribute(
                "starts",
                Stream.of(CaseStart.ADOPTED, CaseStart.AS_IT_HAPPENS, CaseStart.HISTORY)
                        .map(start -> Choice.of(
                                start.name(),
                                words.text("newVisit.start." + start),
                                words.text("newVisit.start." + start + ".hint")))
                        .toList());
        page.addAttribute(
                "frameworks", frameworks.all().stream().map(this::choice).toList());
    }

    @GetMapping
    String ask(VisitForm asked, Actor me, HttpSession session, Model page) {
        var own = me.body().isAuthority() ? me.body().code() : null;
        var pending = asked.hasLetter() ? pendings.named(asked.letter(), session, me) : Optional.<PendingLetter>empty();
        if (pending.isPresent() && !pending.get().name().equals(asked.letter()))
            return "redirect:/inspections/new?letter=" + pending.get().name();
        page.addAttribute("letterGone", asked.hasLetter() && pending.isEmpty());
        page.addAttribute(
                "form",
                pending.map(letter -> read(letter, own, usual(me)))
                        .orElseGet(() -> VisitForm.of(
                                own == null ? asked.authority() : own, asked.framework(), List.of(), usual(me), "")));
        return VISIT;
    }

    /** A council takes over what it works on already; inspectors record as it happens. */
    private static CaseStart usual(Actor me) {
        return me.body().isAuthority() ? CaseStart.ADOPTED : CaseStart.AS_IT_HAPPENS;
    }

    private VisitForm read(PendingLetter letter, @Nullable String own, CaseStart usual) {
        var visit = letter.visit();
        var authority = own == null ? visit.authority() : own;
        var past = usual == CaseStart.AS_IT_HAPPENS && visit.isPast(dates.today());
        return VisitForm.of(
                authority, visit.framework(), visit.dates(), past ? CaseStart.HISTORY : usual, letter.name());
    }

    @PostMapping
    String record(
            @Valid @ModelAttribute("form") VisitForm form,
            BindingResult errors,
            Actor me,
            HttpSession session,
            Model page,
            RedirectAttributes next) {
        if (errors.hasErrors()) return VISIT;
        if (!inspecting.mayRecord(me, form.body())) {
            Refusals.reject(errors, "authority", "newVisit.authority.notYours");
            return VISIT;
        }
        Refusals.into(errors, inspecting.obstaclesToRecord(form.visit()));
        if (errors.hasErrors()) return VISIT;
        var open = inspecting.openCycles(form.body());
        if (open.isEmpty()) return recorded(me, form, session, next);
        return "redirect:/inspections/new/answers" + form.query();
    }

    /** The second question; what was said before travels with it. */
    @GetMapping("/answers")
    String askAnswers(@Valid @ModelAttribute("form") VisitForm form, BindingResult errors, Actor me, Model page) {
        if (errors.hasErrors() || !inspecting.mayRecord(me, form.body())) return "redirect:/inspections/new";
        return askAnswers(form, inspecting.openCycles(form.body()), page);
    }

    @PostMapping("/answers")
    String answer(
            @Valid @ModelAttribute("form") VisitForm form,
            BindingResult errors,
            Actor me,
            HttpSession session,
            Model page,
            RedirectAttributes next) {
        if (errors.hasErrors()) return VISIT;
        try {
            return recorded(me, form, session, next);
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return askAnswers(form, inspecting.openCycles(form.body()), page);
        }
    }

    private String recorded(Actor me, VisitForm form, HttpSession session, RedirectAttributes next) {
        var reference = inspecting.recordVisit(me, form.visit());
        next.addFlashAttribute("done", "visitRecorded");
        if (!form.hasLetter()) return "redirect:/inspections/" + reference;
        try {
            return pendings.goOn(form.letter(), reference, session, me);
        } catch (NotFound gone) {
            return PendingLetters.gone(reference, next);
        }
    }

    private String askAnswers(VisitForm form, List<Inspection> open, Model page) {
        page.addAttribute("authority", words.body(form.body()));
        page.addAttribute(
                "open", open.stream().map(earlier -> choice(form, earlier)).toList());
        return ANSWERS;
    }

    private static Choice choice(Authority authority) {
        var until = authority.validity().until();
        return Choice.of(
                authority.code(),
                until == null ? authority.name() : authority.name() + " (until " + until.getYear() + ")");
    }

    private Choice choice(Framework framework) {
        var from = framework.validity().from();
        var until = framework.validity().until();
        var years = (from == null ? "" : String.valueOf(from.getYear()))
                + (until == null ? " on" : " to " + until.getYear());
        return Choice.of(framework.code(), framework.name() + " (" + years + ")");
    }

    private Choice choice(VisitForm form, Inspection earlier) {
        InspectionReference reference = earlier.reference();
        var visit = form.visit();
        var does =
                effects.of(Set.of(reference), visit.framework(), visit.firstDay(), visit.start() == CaseStart.HISTORY);
        return Choice.of(
                reference,
                words.text("newVisit.answers.choice", reference.value(), earlier.firstDay(), earlier.lastDay()),
                frameworks.byCode(earlier.framework()).map(Framework::name).orElse(earlier.framework()) + ". "
                        + String.join(" ", does));
    }
}
