package followthrough.web.people;

import followthrough.people.Administering;
import followthrough.people.Directory;
import followthrough.people.PersonSummary;
import followthrough.shared.Actor;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.form.Refusals;
import jakarta.validation.Valid;
import java.util.UUID;
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

/** Puts a person's name or e-mail address right. */
@Controller
@RequestMapping("/people/{id:[0-9a-f-]{36}}/details")
@PreAuthorize(Allowed.ADMINISTRATORS)
class DetailsController {

    private static final String PAGE = "people/details";

    private final Directory directory;
    private final Administering administering;

    DetailsController(Directory directory, Administering administering) {
        this.directory = directory;
        this.administering = administering;
    }

    @ModelAttribute("person")
    PersonSummary person(@PathVariable UUID id) {
        return directory.person(new PersonId(id)).orElseThrow(NotFound::new);
    }

    @GetMapping
    String ask(@ModelAttribute(name = "person", binding = false) PersonSummary person, Model page) {
        page.addAttribute("form", new DetailsForm(person.name(), person.email()));
        return PAGE;
    }

    @PostMapping
    String correct(
            @PathVariable UUID id,
            @RequestParam long version,
            @Valid @ModelAttribute("form") DetailsForm form,
            BindingResult errors,
            Actor me,
            RedirectAttributes next) {
        if (errors.hasErrors()) return PAGE;
        try {
            administering.correct(me, new PersonId(id), version, "" + form.name(), "" + form.email());
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return PAGE;
        }
        next.addFlashAttribute("done", "person.corrected");
        return "redirect:/people/{id}";
    }
}
