package followthrough.plan.advice;

import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.plan.ActionPlan;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Obstacle;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks of a plan what an inspector would ask: advice, not obstacles. */
@Service
@Transactional(readOnly = true)
public class Advising {

    private final PlanReading plans;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final Clock clock;

    Advising(PlanReading plans, AreaRegister areas, Inspecting inspecting, Clock clock) {
        this.plans = plans;
        this.areas = areas;
        this.inspecting = inspecting;
        this.clock = clock;
    }

    public List<Obstacle> on(Actor actor, AreaReference reference) {
        var area = areas.get(actor, reference);
        var inspection = inspecting.stored(area.inspection());
        var issued = inspection.issuedOn();
        var question = new PlanAdvice.Question(
                area.text(),
                area.deadline(),
                issued == null ? area.openedOn() : issued,
                inspection.caseDay(LocalDate.now(clock)));
        var content = plans.stored(reference).map(ActionPlan::content).orElse(PlanContent.EMPTY);
        return PlanAdvice.on(content, question);
    }
}
