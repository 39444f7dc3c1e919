package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.web.Allowed;
import followthrough.workflow.notice.Notices;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the product told this person, newest first. */
@Controller
@RequestMapping("/notices")
@PreAuthorize(Allowed.SIGNED_IN)
class NoticesController {

    private final Notices notices;
    private final NoticeLines lines;

    NoticesController(Notices notices, NoticeLines lines) {
        this.notices = notices;
        this.lines = lines;
    }

    @GetMapping
    String list(Actor me, Model page) {
        page.addAttribute("notices", lines.of(me));
        return "tasks/notices";
    }

    @PostMapping
    String markRead(Actor me) {
        notices.markRead(
                me, lines.of(me).stream().map(line -> line.notice().id()).toList());
        return "redirect:/notices";
    }
}
