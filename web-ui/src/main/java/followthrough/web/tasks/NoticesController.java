package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.workflow.Notice;
import followthrough.workflow.Notices;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the product told this person, newest first. */
@Controller
@RequestMapping("/notices")
@PreAuthorize("isAuthenticated()")
class NoticesController {

    private static final int AT_MOST = 100;

    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping
    String list(Actor me, Model page) {
        page.addAttribute("notices", notices.list(me, AT_MOST));
        return "tasks/notices";
    }

    @PostMapping
    String markRead(Actor me) {
        notices.markRead(me, notices.list(me, AT_MOST).stream().map(Notice::id).toList());
        return "redirect:/notices";
    }
}
