package followthrough.standing;

import followthrough.inspection.Inspection.Stage;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inspections for lists and figures: who may see which, filter, order and page in SQL, however many there are. */
@Service
@Transactional(readOnly = true)
public class InspectionStandings {

    private static final String ROW = """
        select i.reference, i.authority, i.framework, i.first_day, i.last_day, i.stage, i.issued_on, i.recorded_later,
               (select count(*) from app.area_standing s where s.inspection = i.reference and s.state = 'OPEN' and %s)
                   as open_areas, t.due_on, i.suspended_since is not null as suspended
        """;

    /** The authority sees its statement at any time, inspectors from the day on which a part of it came to them. */
    private static final String STATEMENT = """
        left join app.statement t on t.inspection = i.reference and t.cancelled_because is null
            and not exists (select from app.statement_part k where k.inspection = t.inspection and k.kind = 'STATEMENT')
            and (%s or exists (select from app.statement_part k where k.inspection = t.inspection))
        """;

    private final JdbcClient database;
    private final Clock clock;

    InspectionStandings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By authority. */
    public List<InspectionCount> count(Actor me, InspectionQuery query) {
        return database.sql("""
            select i.authority, count(*) as all_of_them, count(*) filter (where %s) as found
            from app.inspection i where %s group by i.authority\
            """.formatted(query.condition(), seen(me)))
                .params(values(me, query))
                .query((row, index) -> new InspectionCount(
                        new Body(row.getString("authority")), row.getLong("all_of_them"), row.getLong("found")))
                .list();
    }

    /** By authority in the given order, latest visit first. */
    public List<InspectionRow> page(Actor me, InspectionQuery query, List<Body> order, long offset, int limit) {
        var codes = order.stream().map(Body::code).collect(Collectors.joining(","));
        return database.sql(row(me) + "from app.inspection i " + statement(me) + "where " + seen(me) + " and "
                        + query.condition()
                        + " order by array_position(string_to_array(:order, ','), i.authority), i.first_day desc,"
                        + " i.reference desc offset :offset limit :limit")
                .params(values(me, query))
                .param("order", codes)
                .param("offset", offset)
                .param("limit", limit)
                .query(InspectionStandings::read)
                .list();
    }

    /** Open cycles without a visit, among those that the reader may see, that answers them: oldest first. */
    public UnansweredCycles unanswered(Actor me, int limit) {
        var from = "from app.inspection i " + statement(me) + "where i.stage = 'LETTER' and " + seen(me)
                + " and not exists (select from app.inspection_answers x join app.inspection v on v.reference ="
                + " x.reference where x.earlier = i.reference and v.stage <> 'CANCELLED' and "
                + new InspectionSight(me).condition("v") + ")";
        var first = database.sql(row(me) + from + " order by i.last_day, i.first_day desc, i.reference limit :limit")
                .params(sight(me).values())
                .param("limit", limit)
                .query(InspectionStandings::read)
                .list();
        if (first.size() < limit) return new UnansweredCycles(first, first.size());
        var all = database.sql("select count(*) " + from)
                .params(sight(me).values())
                .query(Long.class)
                .single();
        return new UnansweredCycles(first, all);
    }

    /** What runs, the newest first, and how much there is of it. */
    public RunningCycles running(Actor me, int limit) {
        var first = database.sql(row(me) + "from app.inspection i " + statement(me) + "where i.stage = 'LETTER' and "
                        + seen(me) + " order by i.first_day desc, i.reference desc limit :limit")
                .params(sight(me).values())
                .param("limit", limit)
                .query(InspectionStandings::read)
                .list();
        return database.sql("""
            select count(*) filter (where i.stage = 'LETTER') as running,
                   count(*) filter (where i.stage = 'LETTER' and not i.recorded_later and t.due_on < :on) as overdue,
                   count(*) filter (where i.stage = 'VISIT') as visits
            from app.inspection i %s where %s\
            """.formatted(statement(me), seen(me)))
                .params(sight(me).values())
                .query((row, index) ->
                        new RunningCycles(first, row.getLong("running"), row.getLong("overdue"), row.getLong("visits")))
                .single();
    }

    /** Visits whose letter is not out, those that are over or those that are not, as many as the list of them has. */
    public VisitWait awaitingLetter(Actor me, boolean over) {
        return database.sql("""
            select count(*) as visits, count(*) filter (where not i.recorded_later and i.suspended_since is null) as counted,
                count(i.suspended_since) as suspended,
                coalesce(percentile_disc(0.5) within group (order by greatest(:today - i.last_day, 0))
                    filter (where not i.recorded_later and i.suspended_since is null), 0) as days
            from app.inspection i where i.stage = 'VISIT' and %s and %s\
            """.formatted(new InspectionQuery(null, null, over).condition(), seen(me)))
                .params(sight(me).values())
                .query((row, index) -> new VisitWait(
                        row.getLong("visits"), row.getLong("days"), row.getLong("counted"), row.getLong("suspended")))
                .single();
    }

    private static String seen(Actor me) {
        return new InspectionSight(me).condition("i");
    }

    private String row(Actor me) {
        return ROW.formatted(sight(me).condition());
    }

    private static String statement(Actor me) {
        return STATEMENT.formatted(!me.isInspector());
    }

    private AreaSight sight(Actor me) {
        return new AreaSight(me, LocalDate.now(clock));
    }

    private Map<String, Object> values(Actor me, InspectionQuery query) {
        var values = new HashMap<>(sight(me).values());
        var authority = query.authority();
        var stage = query.stage();
        if (authority != null) values.put("authority", authority.code());
        if (stage != null) values.put("stage", stage.name());
        return values;
    }

    private static InspectionRow read(ResultSet row, int index) throws SQLException {
        return new InspectionRow(
                new InspectionReference(row.getString("reference")),
                new Body(row.getString("authority")),
                row.getString("framework"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                row.getObject("issued_on", LocalDate.class),
                row.getBoolean("recorded_later"),
                row.getLong("open_areas"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("suspended"));
    }
}
