package followthrough.web.people;

import followthrough.people.Inviting;
import followthrough.shared.Actor;
import followthrough.web.Allowed;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People who were named in a plan before they had an account: one click asks for one, and somebody else confirms it. */
@Controller
@RequestMapping("/people/invitations")
@PreAuthorize(Allowed.ADMINISTRATORS)
class InvitationsController {

    private final Inviting inviting;

    InvitationsController(Inviting inviting) {
        this.inviting = inviting;
    }

    @GetMapping
    String list(Actor me, Model page) {
        page.addAttribute("waiting", inviting.waiting(me));
        return "people/invitations";
    }

    @PostMapping("/{id}/fulfil")
    String fulfil(@PathVariable UUID id, Actor me, RedirectAttributes next) {
        var person = inviting.fulfil(me, id);
        next.addFlashAttribute("done", "person.added");
        return "redirect:/people/" + person;
    }

    @PostMapping("/{id}/decline")
    String decline(@PathVariable UUID id, Actor me, RedirectAttributes next) {
        inviting.decline(me, id);
        next.addFlashAttribute("done", "invitations.declined");
        return "redirect:/people/invitations";
    }
}
