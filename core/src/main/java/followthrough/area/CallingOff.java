package followthrough.area;

import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.Obstacle;
import java.util.List;
import org.springframework.stereotype.Component;

/** Two people call off a visit whose letter is published. */
@Component
class CallingOff implements CarriedOut {

    private final Inspecting inspecting;

    CallingOff(Inspecting inspecting) {
        this.inspecting = inspecting;
    }

    @Override
    public AreaProposal.Kind kind() {
        return AreaProposal.Kind.CALL_OFF;
    }

    @Override
    public List<Obstacle> obstacles(AreaProposal proposal) {
        return inspecting.obstaclesToCancelPublished(inspecting.stored(proposal.inspection()));
    }

    @Override
    public void carryOut(Actor by, AreaProposal proposal) {
        inspecting.cancelPublished(by, proposal.inspection(), proposal.reason());
    }
}
