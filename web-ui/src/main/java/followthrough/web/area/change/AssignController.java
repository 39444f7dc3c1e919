package followthrough.web.area.change;

import followthrough.area.Assigning;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.form.Returning;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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

/** The director confirms that the letter arrived and gives each area to an area lead. */
@Controller
@RequestMapping("/inspections/{reference}/assign")
@PreAuthorize(Allowed.DIRECTORS)
class AssignController {

    private final AssignPage assign;
    private final Assigning assigning;
    private final Messages words;

    private final Returning returning;

    AssignController(AssignPage assign, Assigning assigning, Messages words, Returning returning) {
        this.returning = returning;
        this.assign = assign;
        this.assigning = assigning;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable InspectionReference reference, Actor me, Model page) {
        var view = assign.view(me, reference);
        page.addAttribute("assign", view);
        var form = assign.form(me, reference);
        page.addAttribute(
                Page.FORM,
                returning.form(AssignForm.class).map(typed -> typed.over(form)).orElse(form));
        return view.isDone() ? "area/assigned" : "area/assign";
    }

    @PostMapping
    String give(
            @PathVariable InspectionReference reference,
            @Valid @ModelAttribute("form") AssignForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var view = assign.view(me, reference);
        var received = form.receivedOn().date();
        var acting = view.recordedLater() && received != null ? me.happening(received) : me;
        var given = FormAction.run(() -> give(acting, reference, form), errors);
        if (!given.isDone()) {
            page.addAttribute("assign", view);
            return "area/assign";
        }
        Confirmation.say(flash, words, "areasAssigned", view.areas().size());
        return "redirect:/inspections/" + reference + "/assign";
    }

    private void give(Actor acting, InspectionReference reference, AssignForm form) {
        try {
            assigning.assign(
                    acting, reference, Objects.requireNonNull(form.receivedOn().date()), leads(reference, form));
        } catch (Refused refused) {
            throw new Refused(refused.obstacles().stream()
                    .map(obstacle -> besideItsArea(obstacle, form))
                    .toList());
        }
    }

    private Map<AreaReference, PersonId> leads(InspectionReference reference, AssignForm form) {
        var leads = new HashMap<AreaReference, PersonId>();
        for (var chosen : form.areas()) {
            var wanted = chosen.lead().isEmpty() ? form.everyone() : chosen.lead();
            assign.lead(reference.authority(), wanted)
                    .ifPresent(lead -> leads.put(new AreaReference(chosen.reference()), lead));
        }
        return leads;
    }

    /** The domain knows areas by reference, the form by their place in it. */
    private static Obstacle besideItsArea(Obstacle obstacle, AssignForm form) {
        for (int i = 0; i < form.areas().size(); i++) {
            if (obstacle.field().equals("lead-" + form.areas().get(i).reference())) {
                return new Obstacle(obstacle.code(), "areas[" + i + "].lead", obstacle.details());
            }
        }
        return obstacle;
    }
}
