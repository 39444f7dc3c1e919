package followthrough.plan;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import org.springframework.stereotype.Component;

/** Only the lead of an area, or who covers for them, writes its plan; for everybody else it is not there. */
@Component
public class Leading {

    private final AreaRegister areas;

    Leading(AreaRegister areas) {
        this.areas = areas;
    }

    public Area of(Actor actor, AreaReference reference) {
        var area = areas.get(actor, reference);
        actor.mustBe(actor.is(Role.AREA_LEAD, area.authority()) && area.isLedBy(actor));
        return area;
    }

    public Area openOf(Actor actor, AreaReference reference) {
        var area = of(actor, reference);
        Refused.when(!area.isOpen(), "areaNotOpen", reference.value());
        return area;
    }
}
