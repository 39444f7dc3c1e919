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

/** A written plan, and those who write and sign it. */
public final class PlanFixtures {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    public static final Body SALTBY = new Body("SAY");

    public static final AreaReference AREA = new AreaReference("SAY-2026-01-A1");

    public static final Actor LEAD = new Actor(PersonId.next(), Role.AREA_LEAD, SALTBY, null, TODAY);

    public static final Actor DIRECTOR = new Actor(PersonId.next(), Role.DIRECTOR, SALTBY, null, TODAY);

    public static ActionPlan writtenPlan() {
        return written(content(TODAY.plusMonths(2)));
    }

    /** These words as a plan, in which each action and measure has its identity. */
    public static ActionPlan written(PlanContent words) {
        var plan = new ActionPlan(AREA);
        plan.write(words, LEAD.person());
        return plan;
    }

    public static PlanContent content(@Nullable LocalDate due) {
        return PlanContent.of("Children are seen within five days", List.of(action(due)), List.of(measure()));
    }

    public static ActionLine action(@Nullable LocalDate due) {
        return ActionLine.of("Put a weekend rota in place", ActionOwner.of(LEAD.person(), "Amara Nwosu"), due);
    }

    public static MeasureLine measure() {
        return MeasureLine.of("Children seen within five days", "%", "60", "95", "case system", "every week");
    }

    public static PlanVersion signed() {
        var plan = writtenPlan();
        var version = plan.submit(LEAD, TODAY);
        plan.signOff(DIRECTOR);
        version.decide(PlanVersion.State.SIGNED, DIRECTOR, null);
        return version;
    }

    private PlanFixtures() {}
}
