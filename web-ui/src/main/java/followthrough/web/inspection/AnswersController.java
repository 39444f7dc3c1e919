package followthrough.web.inspection;

import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.Actor;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.InspectionReference;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.web.form.Refusals;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Puts right which inspections a visit answers, as long as its letter is not issued. */
@Controller
@RequestMapping("/inspections/{reference}/answers")
@PreAuthorize(Allowed.RECORDERS)
class AnswersController {

    private static final String PAGE = "inspection/correct-answers";

    private final Inspecting inspecting;
    private final Frameworks frameworks;
    private final EffectWords effects;
    private final Messages words;

    AnswersController(Inspecting inspecting, Frameworks frameworks, EffectWords effects, Messages words) {
        this.inspecting = inspecting;
        this.frameworks = frameworks;
        this.effects = effects;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable InspectionReference reference, Actor me, Model page) {
        var visit = inspecting.workOn(me, reference);
        page.addAttribute(
                "form",
                new AnswersForm(
                        visit.answers().stream().map(InspectionReference::value).toList()));
        return show(visit, page);
    }

    @PostMapping
    String correct(
            @PathVariable InspectionReference reference,
            @RequestParam long seen,
            @ModelAttribute("form") AnswersForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes next) {
        var visit = inspecting.workOn(me, reference);
        ChangedMeanwhile.unless(seen, visit.version());
        try {
            inspecting.correctAnswers(me, reference, form.references());
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return show(visit, page);
        }
        next.addFlashAttribute("done", "answersCorrected");
        return "redirect:/inspections/" + reference;
    }

    private String show(Inspection visit, Model page) {
        var offered = Stream.concat(
                        visit.answers().stream().map(inspecting::stored),
                        inspecting.openCycles(visit.authority()).stream())
                .filter(earlier -> !earlier.reference().equals(visit.reference()))
                .collect(Collectors.toMap(
                        Inspection::reference, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values();
        page.addAttribute("inspection", visit);
        page.addAttribute(
                "open", offered.stream().map(one -> choice(visit, one)).toList());
        return PAGE;
    }

    private Choice choice(Inspection visit, Inspection earlier) {
        var kind = frameworks.byCode(earlier.framework()).map(Framework::name).orElse(earlier.framework());
        var does = effects.of(Set.of(earlier.reference()), visit.framework(), visit.firstDay(), visit.isHistory());
        return Choice.of(
                earlier.reference(),
                words.text(
                        "newVisit.answers.choice", earlier.reference().value(), earlier.firstDay(), earlier.lastDay()),
                kind + ". " + String.join(" ", does));
    }
}
