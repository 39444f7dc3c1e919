package followthrough.audit;

import followthrough.shared.Actor;
import followthrough.shared.Obstacle;
import followthrough.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that stand still: the trail records no act of theirs, so that none is done, and says why. */
@Component
public class StandingCases {

    /** People may be replaced and talk: nobody's leaving waits for a case. */
    private static final Set<String> DONE_ANYHOW = Set.of(
            "taskGiven",
            "taskPutBack",
            "actionHandedOn",
            "teamChanged",
            "commentSaid",
            "commentAnswered",
            "commentResolved",
            "commentWithdrawn");

    private final JdbcClient database;
    private final Clock clock;

    StandingCases(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An area that had a lead before is given to another one. */
    static boolean isDoneAnyhow(Actor actor, String act, ActPayload payload) {
        return actor.role() == Role.ADMINISTRATOR
                || DONE_ANYHOW.contains(act)
                || (act.equals("areaAssigned") && !payload.before().isEmpty());
    }

    Obstacle why(String inspection) {
        return database.sql("select suspended_since, suspended_because from app.suspended_case(?)")
                .param(inspection)
                .query((row, n) -> obstacle(
                        inspection,
                        row.getObject(1, OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toLocalDate(),
                        row.getString(2)))
                .single();
    }

    /** Why nothing can be done in a case now. */
    public static Obstacle obstacle(String inspection, LocalDate since, String because) {
        return Obstacle.of("caseSuspended", inspection, since, because);
    }
}
