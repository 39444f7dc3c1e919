package followthrough.verification;

import followthrough.area.AreaRegister;
import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.inspection.AnswersCorrected;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the right verdict in the place of a wrong one while the visit's letter is not issued; both stay to be read. */
@Service
@Transactional
public class VerdictCorrecting {

    private final Checks checks;
    private final VerdictRules rules;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    VerdictCorrecting(
            Checks checks,
            VerdictRules rules,
            AreaRegister areas,
            Inspecting inspecting,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.checks = checks;
        this.rules = rules;
        this.areas = areas;
        this.inspecting = inspecting;
        this.audit = audit;
        this.events = events;
    }

    /**
     * What stands in the way of correcting the visit's verdict at all. A judgement is put right by whoever gave it or by
     * the lead of the visit, so that nobody who is away keeps it wrong; a copy of a published one by any recorder.
     */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToCorrect(Actor actor, AreaReference reference, InspectionReference visit) {
        var inspection = inspecting.recordedBy(actor, visit);
        return obstacles(actor, inspection, standing(reference, visit));
    }

    /**
     * Puts a verdict in the place of the one that stands.
     *
     * @param seen the verdict that the page showed; another one that took its place meanwhile is not overwritten
     */
    public void correct(
            Actor actor,
            AreaReference reference,
            InspectionReference visit,
            UUID seen,
            Verdict verdict,
            String because) {
        var inspection = inspecting.recordedBy(actor, visit);
        var wrong = standing(reference, visit);
        var found = new ArrayList<>(obstacles(actor, inspection, wrong));
        if (!wrong.id().equals(seen))
            found.add(Obstacle.of("verdictCorrectedMeanwhile", wrong.checkedBy(), wrong.checkedOn()));
        if (found.isEmpty()) found.addAll(rules.obstaclesToGive(areas.stored(reference), inspection, verdict));
        if (because.isBlank()) found.add(Obstacle.at("because", "reasonMissing"));
        Refused.unlessEmpty(found);
        wrong.giveWay(because, actor);
        checks.saveAndFlush(wrong);
        checks.save(new Check(reference, visit, rules.told(visit, verdict), actor).inPlaceOf(wrong));
        audit.record(
                actor,
                "verdictCorrected",
                reference.value(),
                ActObject.of(visit),
                ActPayload.before(wrong.outcome()).then(verdict.outcome(), visit));
        events.publishEvent(new SecondPersonsChanged(visit));
    }

    /** A visit gives no verdicts on areas of an inspection that it does not answer after all. */
    @EventListener
    void on(AnswersCorrected event) {
        checks.findByInspection(event.visit().value()).stream()
                .filter(Check::stands)
                .filter(check -> event.gone().contains(check.area().inspection()))
                .forEach(check -> check.giveWay("the visit does not answer that inspection", event.by()));
    }

    private static List<Obstacle> obstacles(Actor actor, Inspection visit, Check given) {
        if (visit.isIssued())
            return List.of(Obstacle.of("outcomeIssuedAlready", visit.reference().value()));
        var own = actor.isSameAs(given.checkedBy()) || actor.isSameAs(visit.lead()) || visit.recordedFromPublished();
        return own ? List.of() : List.of(VerdictRules.ofAnother(given, visit));
    }

    private Check standing(AreaReference area, InspectionReference visit) {
        return checks.findByAreaAndInspectionAndCorrectedOnIsNull(area.value(), visit.value())
                .orElseThrow(NotFound::new);
    }
}
