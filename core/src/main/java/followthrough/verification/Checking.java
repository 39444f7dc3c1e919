package followthrough.verification;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.AuditTrail;
import followthrough.evidence.EvidenceLibrary;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inspectors check areas at a visit; letter recorders copy verdicts from a published letter and must quote it. */
@Service
@Transactional
public class Checking {

    private final Checks checks;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final EvidenceLibrary evidence;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Checking(
            Checks checks,
            AreaRegister areas,
            Inspecting inspecting,
            EvidenceLibrary evidence,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.checks = checks;
        this.areas = areas;
        this.inspecting = inspecting;
        this.evidence = evidence;
        this.audit = audit;
        this.events = events;
    }

    public void check(Actor actor, AreaReference reference, InspectionReference visit, Verdict verdict) {
        var inspection = inspecting.recordedBy(actor, visit);
        var area = areas.stored(reference);
        actor.mustBe(inspection.answers().contains(area.inspection()));
        Refused.unlessEmpty(obstaclesToCheck(area, inspection, verdict));
        checks.save(new Check(reference, visit, verdict, actor));
        audit.record(actor, "areaChecked", reference.value(), null, verdict.outcome() + ", " + visit);
        events.publishEvent(new AreaChecked(reference, visit, verdict.outcome(), verdict.ends(), actor));
    }

    private List<Obstacle> obstaclesToCheck(Area area, Inspection visit, Verdict verdict) {
        var found = new ArrayList<Obstacle>();
        if (!area.isOpen())
            found.add(Obstacle.of("areaNotOpen", area.reference().value()));
        if (visit.isIssued())
            found.add(Obstacle.of("outcomeIssuedAlready", visit.reference().value()));
        if (checks.findByAreaAndInspection(
                        area.reference().value(), visit.reference().value())
                .isPresent())
            found.add(Obstacle.of("areaCheckedAlready", area.reference().value()));
        if (verdict.reason().isBlank()) found.add(Obstacle.at("reason", "verdictWithoutReason"));
        if (verdict.ends() && verdict.outcome() == Outcome.NOT_EXAMINED)
            found.add(Obstacle.at("ends", "notExaminedIsNotFinal"));
        if (!evidence.endorsed(area.reference()).containsAll(verdict.evidence()))
            found.add(Obstacle.at("evidence", "evidenceNotEndorsed"));
        if (visit.recordedFromPublished() && verdict.quotation().isBlank())
            found.add(Obstacle.at("quotation", "verdictWithoutQuotation"));
        if (verdict.outcome() == Outcome.MET
                && verdict.evidence().isEmpty()
                && verdict.quotation().isBlank()) found.add(Obstacle.at("quotation", "metRestsOnNothing"));
        return found;
    }

    /** The verdicts on an area that this person may know: unissued ones are their recorders' alone. */
    @Transactional(readOnly = true)
    public List<Check> of(Actor actor, AreaReference reference) {
        areas.get(actor, reference);
        return checks.findByAreaOrderByCheckedOnDesc(reference.value()).stream()
                .filter(check -> check.isPublished()
                        || inspecting.stored(check.inspection()).isRecordedBy(actor))
                .toList();
    }

    /** What a visit has to look at: every open area of the inspections it answers, in order. */
    @Transactional(readOnly = true)
    public List<Area> toCheck(Actor actor, InspectionReference visit) {
        return unanswered(inspecting.recordedBy(actor, visit), false);
    }

    /** Areas that still lack a verdict of this visit: its letter is not issued before each has one. */
    @Transactional(readOnly = true)
    public List<Area> unchecked(InspectionReference visit) {
        return unanswered(inspecting.stored(visit), true);
    }

    private List<Area> unanswered(Inspection visit, boolean withoutVerdictOnly) {
        return visit.answers().stream()
                .flatMap(earlier -> areas.open(earlier).stream())
                .filter(area -> !withoutVerdictOnly
                        || checks.findByAreaAndInspection(
                                        area.reference().value(),
                                        visit.reference().value())
                                .isEmpty())
                .toList();
    }
}
