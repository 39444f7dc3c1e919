package followthrough.web.session;

import followthrough.people.Administering;
import followthrough.people.Directory;
import followthrough.shared.Actor;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
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

/** Where somebody is signed in, for the administrator, who can end it: a lost telephone, a screen left open. */
@Controller
@RequestMapping("/people/{id:[0-9a-f-]{36}}/sessions")
@PreAuthorize(Allowed.ADMINISTRATORS)
class PersonSessionsController {

    private final Directory directory;
    private final Administering administering;
    private final OpenSessions sessions;

    PersonSessionsController(Directory directory, Administering administering, OpenSessions sessions) {
        this.directory = directory;
        this.administering = administering;
        this.sessions = sessions;
    }

    @GetMapping
    String list(@PathVariable UUID id, Model page) {
        page.addAttribute("person", directory.person(new PersonId(id)).orElseThrow(NotFound::new));
        page.addAttribute("sessions", sessions.of(new PersonId(id), null));
        return "session/of-person";
    }

    @PostMapping("/end")
    String end(Actor me, @PathVariable UUID id, RedirectAttributes next) {
        administering.endSessions(me, new PersonId(id));
        sessions.endAll(new PersonId(id), null);
        next.addFlashAttribute("done", "sessions.allEnded");
        return "redirect:/people/{id}/sessions";
    }
}
