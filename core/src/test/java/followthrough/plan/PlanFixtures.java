package followthrough.plan;

import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class PlanFixtures {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    static final Body SALTBY = new Body("SAY");

    static final AreaReference AREA = new AreaReference("SAY-2026-01-A1");

    static final Actor LEAD = new Actor(PersonId.next(), Role.AREA_LEAD, SALTBY, null, TODAY);

    static final Actor DIRECTOR = new Actor(PersonId.next(), Role.DIRECTOR, SALTBY, null, TODAY);

    static ActionPlan writtenPlan() {
        var plan = new ActionPlan(AREA);
        plan.write(content(TODAY.plusMonths(2)), LEAD.person());
        return plan;
    }

    static PlanContent content(@Nullable LocalDate due) {
        return PlanContent.of("Children are seen within five days", List.of(action(due)), List.of(measure()));
    }

    static ActionLine action(@Nullable LocalDate due) {
        return ActionLine.of("Put a weekend rota in place", ActionOwner.of(LEAD.person(), "Amara Nwosu"), due);
    }

    static MeasureLine measure() {
        return MeasureLine.of("Children seen within five days", "%", "60", "95", "case system", "every week");
    }

    private PlanFixtures() {}
}
