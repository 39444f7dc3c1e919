package followthrough.area;

import followthrough.shared.Actor;
import followthrough.shared.Obstacle;
import java.util.List;

/** A kind of change whose meaning another room knows: what stands in its way, and what is done once it is agreed. */
public interface CarriedOut {

    AreaProposal.Kind kind();

    List<Obstacle> obstacles(AreaProposal proposal);

    /**
     * Does what was asked for.
     *
     * @param by the second person, who agreed
     */
    void carryOut(Actor by, AreaProposal proposal);
}
