package followthrough.verification;

import followthrough.area.Area;
import followthrough.area.AreaConcluding;
import followthrough.area.AreaOpening;
import followthrough.area.AreaRegister;
import followthrough.area.AreaState;
import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import java.util.ArrayList;
import java.util.List;
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

    Outcomes(
            Checks checks,
            VerdictRules rules,
            AreaRegister areas,
            AreaConcluding concluding,
            AreaOpening opening,
            Inspecting inspecting,
            AuditTrail audit) {
        this.checks = checks;
        this.rules = rules;
        this.areas = areas;
        this.concluding = concluding;
        this.opening = opening;
        this.inspecting = inspecting;
        this.audit = audit;
    }

    /** Makes the visit's verdicts known, ends the areas on which they were the last word, and names all it spoke of. */
    public List<AreaReference> publish(InspectionReference visit) {
        var on = inspecting.letterDay(visit);
        var verdicts = checks.findByInspection(visit.value());
        for (var check : verdicts) {
            check.publish(on);
            if (!check.stands()) continue;
            rules.place(check);
            audit.recordSystem("verdictPublished", check.area().value(), on, null, check.outcome() + ", " + visit);
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
        var carried = new ArrayList<AreaReference>();
        for (var earlier : inspecting.stored(visit).answers()) {
            for (Area area : areas.stored(earlier)) {
                if (area.state().isUnmet() && areas.successors(area.reference()).isEmpty()) {
                    carried.add(opening.carryForward(area.reference(), visit));
                }
            }
        }
        return carried;
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
