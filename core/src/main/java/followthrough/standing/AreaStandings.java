package followthrough.standing;

import followthrough.area.AreaState;
import followthrough.inspection.FindingKind;
import followthrough.plan.ledger.Slippage;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.ReadOnce;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Areas for lists and figures: who may see which, filter, order and page in SQL, however many areas there are. */
@Service
@Transactional(readOnly = true)
public class AreaStandings {

    private final JdbcClient database;
    private final Clock clock;

    AreaStandings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By authority and state. */
    public List<AreaCount> count(Actor me, AreaQuery query) {
        var sight = sight(me);
        return database.sql("""
            select s.authority, s.state, count(*) as all_of_them, count(*) filter (where %s) as found
            from app.area_standing s where %s group by s.authority, s.state\
            """.formatted(query.condition(sight), sight.condition()))
                .params(query.values(sight))
                .query((row, index) -> new AreaCount(
                        new Body(row.getString("authority")),
                        AreaState.valueOf(row.getString("state")),
                        row.getLong("all_of_them"),
                        row.getLong("found")))
                .list();
    }

    /** By authority, newest inspection first, in the order of its letter. */
    public List<AreaRow> page(Actor me, AreaQuery query, long offset, int limit) {
        var sight = sight(me);
        return database.sql("""
            select s.area, a.category, a.told as text, p.name, %s as standing,
                   slip.days, slip.moved, slip.actions, slip.dropped, app.is_suspended(s.inspection) as suspended
            from (select s.* from app.area_standing s where %s and %s
                  order by s.authority, s.inspection desc, s.ordinal offset :offset limit :limit) s
            join app.area a on a.reference = s.area
            left join app.person p on p.id = s.lead
            cross join lateral %s slip
            order by s.authority, s.inspection desc, s.ordinal\
            """.formatted(sight.standing(), sight.condition(), query.condition(sight), sight.slip()))
                .params(query.values(sight))
                .param("offset", offset)
                .param("limit", limit)
                .query(AreaStandings::row)
                .list();
    }

    /** How many open areas stand where. */
    public Map<AreaStanding, Long> open(Actor me) {
        var sight = sight(me);
        var found = new EnumMap<AreaStanding, Long>(AreaStanding.class);
        database.sql(
                        "select %s as standing, count(*) as areas from app.area_standing s where s.state = 'OPEN' and %s group by 1"
                                .formatted(sight.standing(), sight.condition()))
                .params(sight.values())
                .query(row -> {
                    found.put(AreaStanding.valueOf(row.getString("standing")), row.getLong("areas"));
                });
        return found;
    }

    /** Where open areas stand and for how long: each number is that of the list of the same standing. */
    public List<AreaWait> waits(Actor me) {
        var sight = sight(me);
        return database.sql("""
            select w.standing, count(*) as areas, count(*) filter (where w.runs) as counted,
                count(*) filter (where w.suspended) as suspended,
                coalesce(percentile_disc(0.5) within group (order by greatest(:today - w.since, 0))
                    filter (where w.runs), 0) as days
            from (select o.standing, o.suspended, not o.recorded_later and not o.suspended as runs, case when o.standing = 'atVisit' then o.visited_from
                      else app.area_stands_since(o.area, o.inspection, o.standing) end as since
                  from (select s.area, s.inspection, s.recorded_later, app.is_suspended(s.inspection) as suspended,
                            case when isfinite(s.visited_from) then s.visited_from end as visited_from, %s as standing
                        from app.area_standing s where s.state = 'OPEN' and %s) o) w
            group by w.standing\
            """.formatted(sight.standing(), sight.condition()))
                .params(sight.values())
                .query((row, index) -> new AreaWait(
                        AreaStanding.valueOf(row.getString("standing")),
                        row.getLong("areas"),
                        row.getLong("days"),
                        row.getLong("counted"),
                        row.getLong("suspended")))
                .list();
    }

    /** The open areas of those who work on areas; inspectors, who have whole countries of them, get none. */
    public List<OpenArea> atWork(Actor me) {
        if (me.isInspector()) return List.of();
        var sight = sight(me);
        return database.sql("""
            select s.area, a.told as text, i.live_from
            from app.area_standing s join app.area a on a.reference = s.area
            join app.inspection i on i.reference = s.inspection
            where s.state = 'OPEN' and %s order by s.inspection, s.ordinal\
            """.formatted(sight.condition()))
                .params(sight.values())
                .query((row, index) -> new OpenArea(
                        new AreaReference(row.getString("area")),
                        row.getString("text"),
                        row.getObject("live_from", LocalDate.class)))
                .list();
    }

    /** How far each of these is; for rooms that have asked for leave already. */
    public Map<AreaReference, AreaPosition> of(Actor me, Collection<AreaReference> areas) {
        return ReadOnce.of(List.of(AreaStandings.class, me, List.copyOf(areas)), () -> read(me, areas));
    }

    private Map<AreaReference, AreaPosition> read(Actor me, Collection<AreaReference> areas) {
        var found = new HashMap<AreaReference, AreaPosition>();
        if (areas.isEmpty()) return found;
        var sight = sight(me);
        database.sql("""
            select %s, %s as standing, s.%s as signed, s.endorsed,
                   s.state = 'OPEN' and coalesce(s.visited_from <= :today, false) as visited,
                   exists (select from app.area l where l.predecessor = s.area and l.state <> 'WITHDRAWN') as followed,
                   slip.days, slip.moved, slip.actions, slip.dropped
            from app.area_standing s cross join lateral %s slip %s where s.area in (:areas)\
            """.formatted(
                                NextDays.columns(),
                                sight.standing(),
                                me.isInspector() ? "offered" : "signed",
                                sight.slip(),
                                NextDays.days(sight)))
                .params(sight.values())
                .param("areas", areas.stream().map(AreaReference::value).toList())
                .query(row -> {
                    found.put(
                            new AreaReference(row.getString("area")),
                            new AreaPosition(
                                    AreaStanding.valueOf(row.getString("standing")),
                                    row.getBoolean("signed"),
                                    row.getBoolean("endorsed"),
                                    row.getBoolean("visited"),
                                    slip(row),
                                    NextDays.in(row),
                                    row.getBoolean("followed")));
                });
        return found;
    }

    /** Open areas in which signed dates moved, those that moved furthest first. */
    public List<AreaSlip> slips(Actor me, int limit) {
        var sight = sight(me);
        return database.sql("""
            select s.area, a.told as text, slip.days, slip.moved, slip.actions, slip.dropped
            from app.area_standing s
            join app.area a on a.reference = s.area
            cross join lateral %s slip
            where s.state = 'OPEN' and %s and (slip.moved > 0 or slip.dropped > 0)
            order by slip.moved > 0 desc, slip.days desc, slip.moved desc, s.inspection, s.ordinal
            limit :limit\
            """.formatted(sight.slip(), sight.condition()))
                .params(sight.values())
                .param("limit", limit)
                .query((row, index) ->
                        new AreaSlip(new AreaReference(row.getString("area")), row.getString("text"), slip(row)))
                .list();
    }

    /** The same, summed for each authority: what is said is of the promise that moved furthest. */
    public List<AuthoritySlips> slips(Actor me) {
        var sight = sight(me);
        return database.sql("""
            select s.authority, count(*) as areas, sum(slip.actions) as actions, sum(slip.dropped) as dropped,
                   (array_agg(slip.days order by slip.moved > 0 desc, slip.days desc, slip.moved desc))[1] as days,
                   (array_agg(slip.moved order by slip.moved > 0 desc, slip.days desc, slip.moved desc))[1] as moved
            from app.area_standing s cross join lateral %s slip
            where s.state = 'OPEN' and %s and (slip.moved > 0 or slip.dropped > 0)
            group by s.authority\
            """.formatted(sight.slip(), sight.condition()))
                .params(sight.values())
                .query((row, index) ->
                        new AuthoritySlips(new Body(row.getString("authority")), row.getLong("areas"), slip(row)))
                .list();
    }

    /** What was judged last of the areas that this person may open; what no visit looked at was not judged. */
    public List<JudgedArea> judged(Actor me, int limit) {
        var sight = sight(me);
        return database.sql("""
            select c.area, a.told as text, c.outcome, c.inspection, c.published_on
            from app.area_check c join app.area_standing s on s.area = c.area join app.area a on a.reference = c.area
            where c.published_on is not null and c.corrected_on is null and c.visit_called_off_on is null
                and c.outcome <> 'NOT_EXAMINED' and %s
            order by c.published_on desc, s.inspection, s.ordinal limit :limit\
            """.formatted(sight.condition()))
                .params(sight.values())
                .param("limit", limit)
                .query((row, index) -> new JudgedArea(
                        new AreaReference(row.getString("area")),
                        row.getString("text"),
                        row.getString("outcome"),
                        new InspectionReference(row.getString("inspection")),
                        row.getObject("published_on", LocalDate.class)))
                .list();
    }

    private AreaSight sight(Actor me) {
        return new AreaSight(me, LocalDate.now(clock));
    }

    private static AreaRow row(ResultSet row, int index) throws SQLException {
        return new AreaRow(
                new AreaReference(row.getString("area")),
                FindingKind.valueOf(row.getString("category")),
                row.getString("text"),
                row.getString("name"),
                AreaStanding.valueOf(row.getString("standing")),
                slip(row),
                row.getBoolean("suspended"));
    }

    private static Slippage slip(ResultSet row) throws SQLException {
        return new Slippage(row.getInt("days"), row.getInt("moved"), row.getInt("actions"), row.getInt("dropped"));
    }
}
