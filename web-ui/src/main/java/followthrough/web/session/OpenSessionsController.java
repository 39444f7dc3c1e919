package followthrough.web.session;

import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.web.Allowed;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one is signed in; each place can be signed out from here. */
@Controller
@RequestMapping("/account/sessions")
@PreAuthorize(Allowed.SIGNED_IN)
class OpenSessionsController {

    private static final String BACK = "redirect:/account/sessions";

    private final OpenSessions sessions;

    OpenSessionsController(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    String list(Principal me, HttpServletRequest request, Model page) {
        page.addAttribute("sessions", sessions.of(person(me), here(request)));
        return "session/list";
    }

    @PostMapping("/{handle:[0-9a-f]{32}}/end")
    String end(Principal me, @PathVariable String handle, RedirectAttributes next) {
        if (!sessions.end(person(me), handle)) throw new NotFound();
        next.addFlashAttribute("done", "sessions.ended");
        return BACK;
    }

    @PostMapping("/others/end")
    String endOthers(Principal me, HttpServletRequest request, RedirectAttributes next) {
        sessions.endAll(person(me), here(request));
        next.addFlashAttribute("done", "sessions.othersEnded");
        return BACK;
    }

    private static PersonId person(Principal me) {
        return PersonId.of(me.getName());
    }

    private static String here(HttpServletRequest request) {
        return request.getSession().getId();
    }
}
