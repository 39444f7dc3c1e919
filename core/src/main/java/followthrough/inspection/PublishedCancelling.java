package followthrough.inspection;

import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A visit whose letter is published is called off by two people: one has asked for it, this one agrees. */
@Service
@Transactional
public class PublishedCancelling {

    private final Inspecting inspecting;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    PublishedCancelling(Inspecting inspecting, AuditTrail audit, ApplicationEventPublisher events) {
        this.inspecting = inspecting;
        this.audit = audit;
        this.events = events;
    }

    /** Also one whose cycle is over may have been none; what another one has answered since is history. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstacles(Inspection visit) {
        if (visit.stage() == Inspection.Stage.CANCELLED || !visit.isIssued())
            return List.of(Obstacle.of("inspectionNotOpen"));
        return inspecting.answering(visit.reference()).stream()
                .filter(later -> later.isIssued() && later.stage() != Inspection.Stage.CANCELLED)
                .findFirst()
                .map(later -> List.of(
                        Obstacle.of("visitAnsweredSince", later.reference().value())))
                .orElse(List.of());
    }

    public void cancel(Actor second, InspectionReference reference, String reason) {
        var inspection = inspecting.recordedBy(second, reference);
        Refused.unlessEmpty(obstacles(inspection));
        inspection.cancel(reason, second.on());
        audit.publish(second, "inspectionCancelled", reference.value(), null, reason);
        events.publishEvent(new InspectionCancelled(reference, reason));
    }
}
