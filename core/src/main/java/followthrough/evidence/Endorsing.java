package followthrough.evidence;

import followthrough.area.AreaRegister;
import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director's word that the evidence of an area may be shown, or what is still missing. */
@Service
@Transactional
public class Endorsing {

    private final EvidenceItems items;
    private final Endorsements endorsements;
    private final AreaRegister areas;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Endorsing(
            EvidenceItems items,
            Endorsements endorsements,
            AreaRegister areas,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.items = items;
        this.endorsements = endorsements;
        this.areas = areas;
        this.audit = audit;
        this.events = events;
    }

    public void endorse(Actor actor, AreaReference reference, long seen) {
        var endorsement = offered(actor, reference, seen);
        var current = items.findServing(reference.value()).stream()
                .filter(item -> !item.isRemoved())
                .map(Evidence::id)
                .toList();
        endorsement.endorse(current, actor);
        audit.publish(actor, "evidenceEndorsed", reference.value(), null, current.size() + " items");
        events.publishEvent(new EvidenceEndorsed(reference, actor));
    }

    public void notReady(Actor actor, AreaReference reference, long seen, String comments) {
        var endorsement = offered(actor, reference, seen);
        Refused.unlessEmpty(comments.isBlank() ? List.of(Obstacle.at("comments", "commentsMissing")) : List.of());
        endorsement.notReady(comments, actor);
        audit.record(actor, "evidenceNotReady", reference.value(), null, comments);
        events.publishEvent(new EvidenceNotReady(reference, actor));
    }

    private Endorsement offered(Actor actor, AreaReference reference, long seen) {
        var area = areas.get(actor, reference);
        actor.mustBe(actor.is(Role.DIRECTOR, area.authority()) || actor.is(Role.CHIEF_EXECUTIVE, area.authority()));
        Refused.when(!area.isOpen(), "areaNotOpen", reference.value());
        var endorsement = endorsements.findById(reference.value()).orElseThrow(NotFound::new);
        Refused.when(endorsement.state() != Endorsement.State.OFFERED, "evidenceNotOffered");
        ChangedMeanwhile.unless(seen, endorsement.version());
        return endorsement;
    }
}
