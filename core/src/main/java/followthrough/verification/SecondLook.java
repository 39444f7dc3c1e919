package followthrough.verification;

import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A second inspector looks at verdicts before they become known. Whoever checks the visit's letter looks at all of them
 * with it, and so cannot have given one that no other inspector has looked at.
 */
@Service
@Transactional
public class SecondLook {

    private final Checks checks;
    private final Inspecting inspecting;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    SecondLook(Checks checks, Inspecting inspecting, AuditTrail audit, ApplicationEventPublisher events) {
        this.checks = checks;
        this.inspecting = inspecting;
        this.audit = audit;
        this.events = events;
    }

    /** Whether this person can be the second one for a verdict, which waits for one. */
    public static boolean isOpenTo(Actor actor, Check check) {
        return check.stands() && !check.isPublished() && check.lookedBy() == null && !actor.isSameAs(check.checkedBy());
    }

    /**
     * Says that one agrees with these verdicts, as they were read: one that was corrected meanwhile is another.
     *
     * @return how many were looked at
     */
    public int agree(Actor actor, InspectionReference visit, Set<UUID> seen) {
        var inspection = inspecting.workOn(actor, visit);
        Refused.when(inspection.isIssued(), "outcomeIssuedAlready", visit.value());
        Refused.when(inspection.recordedFromPublished(), "verdictsCopied");
        Refused.unlessEmpty(seen.isEmpty() ? List.of(Obstacle.at("verdicts", "nothingLookedAt")) : List.of());
        var given = checks.findByInspection(visit.value()).stream()
                .filter(check -> seen.contains(check.id()))
                .toList();
        actor.mustBe(given.size() == seen.size());
        if (!given.stream().allMatch(Check::stands)) throw new ChangedMeanwhile();
        Refused.unlessEmpty(obstacles(actor, given));
        given.stream().filter(check -> check.lookedBy() == null).forEach(check -> {
            check.lookedAt(actor);
            audit.record(
                    actor,
                    "verdictLookedAt",
                    check.area().value(),
                    ActObject.of(visit),
                    ActPayload.after(check.outcome(), visit));
        });
        events.publishEvent(new SecondPersonsChanged(visit));
        return given.size();
    }

    private static List<Obstacle> obstacles(Actor actor, List<Check> given) {
        var found = new ArrayList<Obstacle>();
        for (var check : given)
            if (actor.isSameAs(check.checkedBy()))
                found.add(
                        Obstacle.at("verdicts", "verdictOfOneself", check.area().value()));
        return found;
    }
}
