package followthrough.verification;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.audit.PossibleDays;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final VerdictRules rules;
    private final VerdictDrafting drafting;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Checking(
            Checks checks,
            AreaRegister areas,
            Inspecting inspecting,
            VerdictRules rules,
            VerdictDrafting drafting,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.checks = checks;
        this.areas = areas;
        this.inspecting = inspecting;
        this.rules = rules;
        this.drafting = drafting;
        this.audit = audit;
        this.events = events;
    }

    public void check(Actor actor, AreaReference reference, InspectionReference visit, Verdict verdict) {
        var inspection = inspecting.workOn(actor, visit);
        var area = areas.stored(reference);
        actor.mustBe(inspection.answers().contains(area.inspection()));
        var found = rules.obstaclesToGive(area, inspection, verdict);
        found.addAll(PossibleDays.notBefore(actor.on(), inspection.firstDay(), "visitRecorded"));
        if (standing(reference, visit).isPresent()) found.add(0, Obstacle.of("areaCheckedAlready", reference.value()));
        Refused.unlessEmpty(found);
        drafting.end(reference, visit);
        checks.save(new Check(reference, visit, rules.told(visit, verdict), actor));
        audit.record(
                actor,
                "areaChecked",
                reference.value(),
                ActObject.of(visit),
                ActPayload.after(verdict.outcome(), visit));
        events.publishEvent(new AreaChecked(reference, visit, verdict.outcome(), verdict.ends(), actor));
    }

    /**
     * One act for all that the visit did not look at: each area that lacks a verdict stays open as it is. What somebody of
     * the team has begun to write on is left to them.
     */
    public int restNotExamined(Actor actor, InspectionReference visit, String reason) {
        var rest = unanswered(inspecting.workOn(actor, visit), true);
        Refused.when(rest.isEmpty(), "nothingUnchecked");
        var begun = drafting.at(actor, visit).keySet();
        rest = rest.stream().filter(area -> !begun.contains(area.reference())).toList();
        Refused.when(rest.isEmpty(), "everyRestBegun");
        var verdict = new Verdict(Outcome.NOT_EXAMINED, false, reason, Set.of(), "", null, false);
        rest.forEach(area -> check(actor, area.reference(), visit, verdict));
        return rest.size();
    }

    /** The verdicts that stand of a visit, for those who record it. */
    @Transactional(readOnly = true)
    public List<Check> given(Actor actor, InspectionReference visit) {
        return everGiven(actor, visit).stream().filter(Check::stands).toList();
    }

    /** The same with those that gave way to another one of the visit. */
    @Transactional(readOnly = true)
    public List<Check> everGiven(Actor actor, InspectionReference visit) {
        inspecting.recordedBy(actor, visit);
        return checks.findByInspection(visit.value());
    }

    /** The verdicts on an area that this person may know: unissued ones are their recorders' alone. */
    @Transactional(readOnly = true)
    public List<Check> of(Actor actor, AreaReference reference) {
        areas.get(actor, reference);
        return known(actor, reference).filter(Check::stands).toList();
    }

    /** Verdicts that another one of the same visit took the place of, for those who may know that one. */
    @Transactional(readOnly = true)
    public List<Check> corrected(Actor actor, AreaReference reference) {
        return known(actor, reference).filter(check -> !check.stands()).toList();
    }

    private Stream<Check> known(Actor actor, AreaReference reference) {
        areas.get(actor, reference);
        return checks.findByAreaOrderByCheckedOnDesc(reference.value()).stream()
                .filter(check -> check.isPublished()
                        || inspecting.stored(check.inspection()).isRecordedBy(actor));
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
        var answered = withoutVerdictOnly ? answered(visit.reference()) : Set.<AreaReference>of();
        return visit.answers().stream()
                .flatMap(earlier -> areas.open(earlier).stream())
                .filter(area -> !answered.contains(area.reference()))
                .toList();
    }

    private Set<AreaReference> answered(InspectionReference visit) {
        return checks.findByInspection(visit.value()).stream()
                .filter(Check::stands)
                .map(Check::area)
                .collect(Collectors.toSet());
    }

    private Optional<Check> standing(AreaReference area, InspectionReference visit) {
        return checks.findByAreaAndInspectionAndCorrectedOnIsNull(area.value(), visit.value());
    }
}
