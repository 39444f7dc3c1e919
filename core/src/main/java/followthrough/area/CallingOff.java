package followthrough.area;

import followthrough.inspection.Inspecting;
import followthrough.inspection.PublishedCancelling;
import followthrough.shared.Actor;
import followthrough.shared.Obstacle;
import java.util.List;
import org.springframework.stereotype.Component;

/** Two people call off a visit whose letter is published. */
@Component
class CallingOff implements CarriedOut {

    private final Inspecting inspecting;
    private final PublishedCancelling cancelling;

    CallingOff(Inspecting inspecting, PublishedCancelling cancelling) {
        this.inspecting = inspecting;
        this.cancelling = cancelling;
    }

    @Override
    public AreaProposal.Kind kind() {
        return AreaProposal.Kind.CALL_OFF;
    }

    @Override
    public List<Obstacle> obstacles(AreaProposal proposal) {
        return cancelling.obstacles(inspecting.stored(proposal.inspection()));
    }

    @Override
    public void carryOut(Actor by, AreaProposal proposal) {
        cancelling.cancel(by, proposal.inspection(), proposal.reason());
    }
}
