package followthrough.evidence;

import followthrough.evidence.EvidenceLibrary.EndorsedPart;
import followthrough.plan.ActionPlan;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.plan.SuccessMeasure;
import followthrough.progress.OpenAction;
import followthrough.progress.OpenActions;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Freezes beside the evidence how its plan stood, and keeps how the authority itself judged the area. */
@Component
class EndorsedPlan {

    private final JdbcClient database;
    private final PlanReading plans;
    private final OpenActions open;

    EndorsedPlan(JdbcClient database, PlanReading plans, OpenActions open) {
        this.database = database;
        this.plans = plans;
        this.open = open;
    }

    /** In the words that were signed. */
    void freeze(Actor actor, AreaReference area) {
        database.sql("delete from app.endorsed_part where area = ?")
                .param(area.value())
                .update();
        var plan = plans.stored(area).orElse(null);
        var version = plans.storedSigned(area).orElse(null);
        if (plan == null || version == null) return;
        actions(actor, area, plan, version);
        measures(area);
    }

    private void actions(Actor actor, AreaReference area, ActionPlan plan, PlanVersion version) {
        var unfinished = open.of(actor, List.of(area)).stream()
                .filter(action -> action.self() != null)
                .collect(Collectors.toMap(OpenAction::id, action -> String.valueOf(action.self())));
        var promises = version.promises();
        for (int i = 0; i < promises.size(); i++) {
            var promise = promises.get(i);
            database.sql("insert into app.endorsed_part (area, part, measure, position, words, due, done, self_rating)"
                            + " values (?, ?, false, ?, ?, ?, ?, ?)")
                    .params(area.value(), promise.action(), i, promise.words())
                    .param(promise.due())
                    .param(plan.promised(promise.action()).done())
                    .param(unfinished.get(promise.action()))
                    .update();
        }
    }

    private void measures(AreaReference area) {
        var promised = plans.promisedMeasures(area);
        for (int i = 0; i < promised.size(); i++) measure(area, i, promised.get(i));
    }

    private void measure(AreaReference area, int position, SuccessMeasure measure) {
        var line = measure.line();
        database.sql("insert into app.endorsed_part"
                        + " (area, part, measure, position, words, done, unit, baseline, target)"
                        + " values (?, ?, true, ?, ?, false, ?, ?, ?)")
                .params(
                        area.value(),
                        measure.id(),
                        position,
                        line.description(),
                        line.unit(),
                        line.baseline(),
                        line.target())
                .update();
    }

    /** Actions first, each in the order of the plan. */
    List<EndorsedPart> of(AreaReference area) {
        return database.sql("select * from app.endorsed_part where area = ? order by measure, position")
                .param(area.value())
                .query(EndorsedPlan::part)
                .list();
    }

    private static EndorsedPart part(ResultSet row, int number) throws SQLException {
        return new EndorsedPart(
                row.getObject("part", UUID.class),
                row.getBoolean("measure"),
                row.getString("words"),
                row.getObject("due", LocalDate.class),
                row.getBoolean("done"),
                row.getString("self_rating"),
                row.getString("unit"),
                row.getString("baseline"),
                row.getString("target"));
    }

    void say(Actor actor, AreaReference area, SelfAssessment.@Nullable Said said) {
        if (said == null) return;
        database.sql("insert into app.self_assessment (area, number, said, said_by, said_on)"
                        + " select :area, count(*) + 1, :said, :by, :day from app.self_assessment where area = :area")
                .param("area", area.value())
                .param("said", said.name())
                .param("by", actor.person().value())
                .param("day", actor.on())
                .update();
    }

    /** Oldest first. */
    List<SelfAssessment> said(AreaReference area) {
        return database.sql("select said, said_by, said_on from app.self_assessment where area = ? order by number")
                .param(area.value())
                .query((row, number) -> new SelfAssessment(
                        area,
                        SelfAssessment.Said.valueOf(row.getString("said")),
                        new PersonId(row.getObject("said_by", UUID.class)),
                        row.getObject("said_on", LocalDate.class)))
                .list();
    }
}
