package followthrough.web.area;

import followthrough.area.Area;
import followthrough.area.AreaState;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.standing.AreaPosition;
import followthrough.standing.AreaStanding;
import followthrough.standing.AreaStandings;
import followthrough.web.Messages;
import followthrough.web.area.Stage.State;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Says where an area stands; inspectors are told nothing of the authority's drafts, observers not who has them. */
@Component
public class AreaStatuses {

    public static final AreaStatus AT_VISIT = AreaStatus.of(AreaStanding.atVisit);

    private final AreaStandings standings;
    private final Messages words;

    AreaStatuses(AreaStandings standings, Messages words) {
        this.standings = standings;
        this.words = words;
    }

    public Map<AreaReference, AreaPosition> positions(Actor me, Collection<AreaReference> areas) {
        return standings.of(me, areas);
    }

    AreaPosition position(Actor me, Area area) {
        return Objects.requireNonNull(
                standings.of(me, List.of(area.reference())).get(area.reference()));
    }

    /** The five steps of the cycle for one area: endorsed evidence waits until a re-inspection is known of. */
    List<Stage> stages(Area area, AreaPosition at) {
        var working = at.visited() ? State.AHEAD : State.CURRENT;
        return List.of(
                Stage.of(words.text("step.visit"), State.DONE),
                Stage.of(words.text("step.letter"), State.DONE),
                Stage.of(words.text("step.plan"), at.signed() ? State.DONE : area.isOpen() ? working : State.SKIPPED),
                Stage.of(words.text(waits(area, at) ? "step.evidence.endorsed" : "step.evidence"), gathering(area, at)),
                Stage.of(words.text("step.check"), check(area, at.visited())));
    }

    private static boolean waits(Area area, AreaPosition at) {
        return area.isOpen() && at.endorsed() && !at.visited();
    }

    private static State gathering(Area area, AreaPosition at) {
        if (at.endorsed()) return waits(area, at) ? State.CURRENT : State.DONE;
        return !area.isOpen() ? State.SKIPPED : at.signed() && !at.visited() ? State.CURRENT : State.AHEAD;
    }

    private static State check(Area area, boolean now) {
        if (area.state().isUnmet() || area.state() == AreaState.MET) return State.DONE;
        return !area.isOpen() ? State.SKIPPED : now ? State.CURRENT : State.AHEAD;
    }
}
