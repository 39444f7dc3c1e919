package followthrough.web.inspection;

import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.people.Directory;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.web.Allowed;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.web.form.Refusals;
import jakarta.validation.Valid;
import java.util.List;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts people on an inspection: whoever leads it, and the inspection manager at any time. */
@Controller
@RequestMapping("/inspections/{reference}/team")
@PreAuthorize(Allowed.RECORDERS)
class TeamController {

    private static final String PAGE = "inspection/team";

    private final Inspecting inspecting;
    private final Directory directory;
    private final Messages words;

    TeamController(Inspecting inspecting, Directory directory, Messages words) {
        this.inspecting = inspecting;
        this.directory = directory;
        this.words = words;
    }

    @ModelAttribute
    void inspection(@PathVariable String reference, Actor me, Model page) {
        var inspection = inspecting.workOn(me, new InspectionReference(reference));
        page.addAttribute("inspection", inspection);
        page.addAttribute("mayHand", mayHand(me, inspection));
        page.addAttribute(
                "people",
                eligible(inspection)
                        .map(person -> Choice.of(person, words.name(person)))
                        .toList());
    }

    @GetMapping
    String ask(@ModelAttribute(name = "inspection", binding = false) Inspection inspection, Model page) {
        page.addAttribute(
                "form",
                new TeamForm(
                        inspection.lead().toString(),
                        inspection.team().stream().map(PersonId::toString).toList()));
        return PAGE;
    }

    @PostMapping
    String hand(
            @ModelAttribute(name = "inspection", binding = false) Inspection inspection,
            @Valid @ModelAttribute("form") TeamForm form,
            BindingResult errors,
            Actor me,
            RedirectAttributes next) {
        var known = eligible(inspection).map(PersonId::toString).toList();
        if (!errors.hasErrors() && !known.contains(form.lead()))
            Refusals.reject(errors, "lead", "inspectionTeam.lead.missing");
        if (!known.containsAll(form.people())) Refusals.reject(errors, "team", "inspectionTeam.unknown");
        if (errors.hasErrors()) return PAGE;
        List<PersonId> team = form.people().stream().map(PersonId::of).toList();
        inspecting.handTo(me, inspection.reference(), form.leader(), team);
        next.addFlashAttribute("done", "teamChanged");
        return "redirect:/inspections/" + inspection.reference();
    }

    private Stream<PersonId> eligible(Inspection inspection) {
        var roles = inspection.recordedFromPublished()
                ? Stream.of(Role.LETTER_RECORDER)
                : Stream.of(Role.INSPECTOR, Role.INSPECTION_MANAGER);
        var holders = directory.holders(inspection.recordingBody());
        return roles.flatMap(role -> holders.getOrDefault(role, List.of()).stream())
                .distinct();
    }

    private static boolean mayHand(Actor me, Inspection inspection) {
        return me.role() == Role.INSPECTION_MANAGER
                || me.role() == Role.LETTER_RECORDER
                || me.isSameAs(inspection.lead());
    }
}
