package followthrough.standing;

import followthrough.inspection.Inspecting;
import followthrough.plan.ledger.Slippage;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.standing.GridRow.GridMeasure;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All areas that a visit checks, at a glance, for its recorders: two statements, however many areas there are. */
@Service
@Transactional(readOnly = true)
public class VisitGrid {

    /** Areas of the visits that this one answers that are open or have its verdict, and the version that was sent. */
    private static final String AREAS = """
        with a as materialized (
            select a.reference, a.told, a.inspection, a.ordinal, app.offered_plan(a.reference) as version
            from app.inspection_answers x join app.area a on a.inspection = x.earlier
            where x.reference = :visit and (a.state = 'OPEN' or exists (select from app.area_check c
                where c.area = a.reference and c.inspection = :visit and c.corrected_on is null)))
        """;

    /** Parts {@code p} that stand in the version that was sent: what was signed since is not known to inspectors yet. */
    private static final String SENT = """
        (exists (select from app.plan_version_promise q where q.version = a.version and q.action = p.part)
            or exists (select from app.plan_version_measure m where m.version = a.version and m.measure = p.part))\
        """;

    private static final String ROWS = AREAS + """
        select a.reference, a.told, v.content, s.sent_slip_days, s.sent_slip_moved, s.sent_slip_actions,
            s.sent_slip_dropped, s.endorsed, parts.done, parts.actions, parts.gaps,
            (select count(*) from app.endorsed_evidence i where i.area = a.reference) as items,
            (select t.said from app.self_assessment t where t.area = a.reference order by t.number desc limit 1) as said
        from a join app.area_standing s on s.area = a.reference and s.issued
        left join app.plan_version v on v.id = a.version
        cross join lateral (
            select count(*) filter (where not p.measure and p.done) as done,
                count(*) filter (where not p.measure) as actions,
                count(*) filter (where not exists (select from app.endorsed_support u
                    where u.area = p.area and u.part = p.part)) as gaps
            from app.endorsed_part p where p.area = a.reference and %s) parts
        order by a.inspection, a.ordinal\
        """.formatted(SENT);

    private static final String MEASURES = AREAS + """
        select p.area, p.words, p.unit, p.baseline, p.target, f.figures, f.last_on
        from a join app.endorsed_part p on p.area = a.reference and p.measure and %s
        cross join lateral (
            select array_agg(m.figure order by m.dated) as figures, max(m.dated) as last_on
            from app.endorsed_value d join app.measured_value m on m.id = d.value
            where d.area = p.area and m.measure = p.part and m.retracted_because is null) f
        order by p.area, p.position\
        """.formatted(SENT);

    private final JdbcClient database;
    private final Inspecting inspecting;

    VisitGrid(JdbcClient database, Inspecting inspecting) {
        this.database = database;
        this.inspecting = inspecting;
    }

    /** In the order of their letters. */
    public List<GridRow> of(Actor actor, InspectionReference visit) {
        inspecting.recordedBy(actor, visit);
        var measures = measures(visit);
        return database.sql(ROWS)
                .param("visit", visit.value())
                .query((row, number) -> row(row, measures))
                .list();
    }

    /** The same areas alone, each with whether the visit has a verdict on it. */
    public Map<AreaReference, Boolean> areas(Actor actor, InspectionReference visit) {
        inspecting.recordedBy(actor, visit);
        var found = new LinkedHashMap<AreaReference, Boolean>();
        database.sql(AREAS + """
                select a.reference, exists (select from app.area_check c
                    where c.area = a.reference and c.inspection = :visit and c.corrected_on is null) as checked
                from a join app.area_standing s on s.area = a.reference and s.issued
                order by a.inspection, a.ordinal""").param("visit", visit.value()).query(row -> {
            found.put(new AreaReference(row.getString(1)), row.getBoolean(2));
        });
        return found;
    }

    private Map<String, List<GridMeasure>> measures(InspectionReference visit) {
        var found = new HashMap<String, List<GridMeasure>>();
        database.sql(MEASURES).param("visit", visit.value()).query(row -> {
            found.computeIfAbsent(row.getString("area"), area -> new ArrayList<>())
                    .add(measure(row));
        });
        return found;
    }

    private static GridMeasure measure(ResultSet row) throws SQLException {
        var figures = row.getArray("figures");
        return new GridMeasure(
                row.getString("words"),
                row.getString("unit"),
                row.getString("baseline"),
                row.getString("target"),
                figures == null ? List.of() : List.of((BigDecimal[]) figures.getArray()),
                row.getObject("last_on", LocalDate.class));
    }

    private static GridRow row(ResultSet row, Map<String, List<GridMeasure>> measures) throws SQLException {
        var area = row.getString("reference");
        return new GridRow(
                new AreaReference(area),
                row.getString("told"),
                row.getString("content"),
                new Slippage(
                        row.getInt("sent_slip_days"),
                        row.getInt("sent_slip_moved"),
                        row.getInt("sent_slip_actions"),
                        row.getInt("sent_slip_dropped")),
                row.getBoolean("endorsed"),
                row.getInt("done"),
                row.getInt("actions"),
                row.getInt("items"),
                row.getInt("gaps"),
                row.getString("said"),
                measures.getOrDefault(area, List.of()));
    }
}
