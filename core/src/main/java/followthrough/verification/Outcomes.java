package followthrough.verification;

import followthrough.area.Area;
import followthrough.area.AreaConcluding;
import followthrough.area.AreaOpened;
import followthrough.area.AreaOpening;
import followthrough.area.AreaRegister;
import followthrough.area.AreaState;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows for earlier cycles when a visit's letter is issued. */
@Service
@Transactional
public class Outcomes {

    private final Checks checks;
    private final VerdictRules rules;
    private final AreaRegister areas;
    private final AreaConcluding concluding;
    private final AreaOpening opening;
    private final Inspecting inspecting;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Outcomes(
            Checks checks,
            VerdictRules rules,
            AreaRegister areas,
            AreaConcluding concluding,
            AreaOpening opening,
            Inspecting inspecting,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.checks = checks;
        this.rules = rules;
        this.areas = areas;
        this.concluding = concluding;
        this.opening = opening;
        this.inspecting = inspecting;
        this.audit = audit;
        this.events = events;
    }

    /** Makes the visit's verdicts known, ends the areas on which they were the last word, and names all it spoke of. */
    public List<AreaReference> publish(InspectionReference visit) {
        var on = inspecting.letterDay(visit);
        var verdicts = checks.findByInspection(visit.value());
        for (var check : verdicts) {
            check.publish(on);
            if (!check.stands()) continue;
            rules.place(check);
            audit.recordSystem("verdictPublished", check.area().value(), on, ActPayload.after(check.outcome(), visit));
            if (check.ends() && areas.stored(check.area()).isOpen()) {
                concluding.conclude(check.area(), check.outcome().state(), on, check.reason());
            }
        }
        return verdicts.stream().filter(Check::stands).map(Check::area).toList();
    }

    /**
     * Carries every unmet area that no finding of the new letter repeats forward into the visit's own cycle; those
     * that a finding repeats stand there already, linked to it.
     */
    public List<AreaReference> carryForward(InspectionReference visit) {
        return notSaidAgain(visit)
                .filter(area -> area.state().isUnmet())
                .map(area -> opening.carryForward(area.reference(), visit))
                .toList();
    }

    /** What issuing a letter that repeats these areas will carry forward, asked before it is issued. */
    @Transactional(readOnly = true)
    public List<Area> wouldCarryForward(InspectionReference visit, Collection<AreaReference> repeated) {
        Map<AreaReference, AreaState> ending = checks.findByInspection(visit.value()).stream()
                .filter(check -> check.stands() && check.ends())
                .collect(Collectors.toMap(Check::area, check -> check.outcome().state()));
        return notSaidAgain(visit)
                .filter(area -> !repeated.contains(area.reference()))
                .filter(area ->
                        (area.isOpen() ? ending.getOrDefault(area.reference(), area.state()) : area.state()).isUnmet())
                .toList();
    }

    private Stream<Area> notSaidAgain(InspectionReference visit) {
        return inspecting.stored(visit).answers().stream()
                .flatMap(earlier -> areas.stored(earlier).stream())
                .filter(area -> areas.successors(area.reference()).isEmpty());
    }

    /**
     * A published verdict gave way to another one: the area ends, goes on or ended otherwise, and what was carried
     * forward of it follows. An area that a finding of the new letter repeats stays that finding's.
     */
    void corrected(Check wrong, Check right) {
        var area = areas.stored(right.area());
        var before = area.state();
        var concerned = before == AreaState.OPEN
                || (wrong.ends() && before == wrong.outcome().state());
        var now = right.ends() ? right.outcome().state() : AreaState.OPEN;
        if (!concerned || before == now) return;
        var on = inspecting.letterDay(right.inspection());
        concluding.concludeOtherwise(right.area(), now, on, right.reason());
        followOn(area, right.inspection());
        events.publishEvent(new PublishedVerdictCorrected(right.area(), right.inspection(), before, now));
    }

    private void followOn(Area area, InspectionReference visit) {
        var later = areas.successors(area.reference());
        if (area.state().isUnmet() && later.isEmpty()) {
            events.publishEvent(new AreaOpened(opening.carryForward(area.reference(), visit)));
        }
        if (area.state().isUnmet()) return;
        later.stream()
                .filter(next -> next.carriedForward() && next.isOpen())
                .forEach(next -> concluding.takeBack(
                        next.reference(), inspecting.caseDay(visit), "the verdict that left it unmet was corrected"));
    }

    /**
     * The visit was called off after its letter was published: its verdicts stay, marked, and what they ended is at work
     * again.
     *
     * @return the areas that are
     */
    public List<AreaReference> callOff(InspectionReference visit) {
        var on = Objects.requireNonNull(inspecting.stored(visit).closedOn());
        var again = new ArrayList<AreaReference>();
        for (var check : checks.findByInspection(visit.value())) {
            check.visitCalledOff(on);
            if (!hasEnded(check)) continue;
            concluding.concludeOtherwise(check.area(), AreaState.OPEN, on, "");
            audit.recordSystem(
                    "areaAtWorkAgain", check.area().value(), inspecting.caseDay(visit), ActPayload.after(visit));
            again.add(check.area());
        }
        return again;
    }

    /** The areas on which the visit had the last word. */
    @Transactional(readOnly = true)
    public List<AreaReference> endedBy(InspectionReference visit) {
        return checks.findByInspection(visit.value()).stream()
                .filter(this::hasEnded)
                .map(Check::area)
                .toList();
    }

    private boolean hasEnded(Check check) {
        return check.stands()
                && check.ends()
                && areas.stored(check.area()).state() == check.outcome().state();
    }

    /** True when no area of the inspection waits for a verdict or for a decision any more. */
    @Transactional(readOnly = true)
    public boolean allAnswered(InspectionReference inspection) {
        return areas.open(inspection).isEmpty();
    }

    /** The areas found met, whose sustainment is looked at later. */
    @Transactional(readOnly = true)
    public List<AreaReference> met(InspectionReference inspection) {
        return areas.stored(inspection).stream()
                .filter(area -> area.state() == AreaState.MET)
                .map(Area::reference)
                .toList();
    }
}
