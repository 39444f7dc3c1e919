package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.web.Allowed;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The number beside "Tasks" alone, asked for once a minute by a page that is seen. */
@RestController
@PreAuthorize(Allowed.SIGNED_IN)
class WaitingCountController {

    private final WaitingCount waiting;

    WaitingCountController(WaitingCount waiting) {
        this.waiting = waiting;
    }

    @GetMapping(path = "/tasks/count", produces = MediaType.TEXT_PLAIN_VALUE)
    String count(Actor me) {
        return Long.toString(waiting.waitingFor(me));
    }
}
