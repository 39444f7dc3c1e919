package followthrough.web.security;

import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.people.Post;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers the choice in the session and writes it down. */
@Component
class ChoosingPost {

    private final AuditTrail audit;
    private final Clock clock;

    ChoosingPost(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void choose(HttpServletRequest request, Post post) {
        var me = (SignedIn)
                ((org.springframework.security.core.Authentication) Objects.requireNonNull(request.getUserPrincipal()))
                        .getPrincipal();
        var actor = post.heldBy(Objects.requireNonNull(me).person(), LocalDate.now(clock));
        audit.record(actor, "postChosen", post.role() + " of " + post.body(), ActPayload.NONE);
        ChosenPost.choose(request, post);
    }
}
