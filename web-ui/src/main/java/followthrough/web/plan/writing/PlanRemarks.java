package followthrough.web.plan.writing;

import followthrough.plan.Planning;
import followthrough.plan.advice.Advising;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Obstacle;
import followthrough.web.Field;
import followthrough.web.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The check beside the form: what is needed, then what an inspector would ask, each with its place. */
@Component
class PlanRemarks {

    private final Planning planning;
    private final Advising advising;
    private final Messages words;

    PlanRemarks(Planning planning, Advising advising, Messages words) {
        this.planning = planning;
        this.advising = advising;
        this.words = words;
    }

    /** What several rooms read of the same plan is read once. */
    @Transactional(readOnly = true)
    List<PlanRemark> on(Actor me, AreaReference area) {
        return Stream.concat(
                        planning.obstaclesToSubmit(me, area).stream().map(obstacle -> remark(obstacle, true)),
                        advising.on(me, area).stream().map(obstacle -> remark(obstacle, false)))
                .toList();
    }

    private PlanRemark remark(Obstacle obstacle, boolean needed) {
        return new PlanRemark(
                words.text(obstacle), needed, obstacle.field().isEmpty() ? "" : Field.id(obstacle.field()));
    }
}
