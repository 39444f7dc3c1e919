package followthrough.standing;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The next day that counts for open areas: the first signed date of an action that is not done; where there is none,
 * the day on which the statement is due while it is awaited; and where every promise was kept, the day by which its
 * evidence is due. Officers are told of their own actions, inspectors of none.
 */
@Service
@Transactional(readOnly = true)
public class NextDays {

    private static final String COLUMNS = """
        s.area, a.told as text, s.recorded_later or coalesce(n.due, t.due_on, f.day) < i.live_from as quiet,
               n.due, n.number, t.due_on, t.rule, f.day as evidence_on\
        """;

    /** Whose evidence is being gathered, as far as its reader may know. */
    private static final String GATHERING = "s.at_home in ('atWork', 'changeWithDirector', 'evidenceNotReady')"
            + " and coalesce(s.visited_from > :today, true)";

    /**
     * Beside rows {@code s} of open areas: whose actions count, whether the statement's day does, and whether that of the
     * evidence does. It is no sooner than the last promise was, nor within two weeks of the last act that it follows.
     */
    private static final String DAYS = """
        join app.area a on a.reference = s.area
        join app.inspection i on i.reference = s.inspection
        left join lateral (
            select o.due, o.number from app.open_action o where s.state = 'OPEN' and o.area = s.area and %s
            order by o.due, o.number limit 1) n on true
        left join app.statement t on s.state = 'OPEN' and %s
            and t.inspection = s.inspection and t.cancelled_because is null
            and not exists (select from app.statement_part k where k.inspection = t.inspection and k.kind = 'STATEMENT')
        left join lateral (
            select greatest(max(d.signed_due), max(d.finished_on) + 14, max(e.decided_on) + 14) as day
            from app.planned_action d
            left join app.endorsement e on e.area = d.area and e.state = 'NOT_READY'
            where n.due is null and t.due_on is null and s.state = 'OPEN' and %s
              and d.area = s.area and d.done and d.signed_due is not null
            having max(d.signed_due) is not null) f on true
        """;

    private static final String SELECT = "select " + COLUMNS + " from app.area_standing s\n" + DAYS + """
        where s.state = 'OPEN' and coalesce(n.due, t.due_on, f.day) is not null and %s
        order by coalesce(n.due, t.due_on, f.day), s.inspection, s.ordinal\
        """;

    private final JdbcClient database;
    private final EntityManager entities;
    private final Clock clock;

    NextDays(JdbcClient database, EntityManager entities, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.clock = clock;
    }

    /** Of areas that this person may open. */
    public List<NextDay> of(Actor me, Collection<AreaReference> areas) {
        if (areas.isEmpty() || me.isInspector()) return List.of();
        return asked(me, "s.area in (:areas)", "")
                .param("areas", areas.stream().map(AreaReference::value).toList())
                .query(NextDays::read)
                .list();
    }

    /** For the process, which knows no reader, also in the middle of an act: what that did so far counts. */
    @Transactional
    public List<NextDay> stored(Collection<AreaReference> areas) {
        if (areas.isEmpty()) return List.of();
        entities.flush();
        return database.sql(SELECT.formatted("true", "true", "true", "s.area in (:areas)"))
                .param("areas", areas.stream().map(AreaReference::value).toList())
                .query(NextDays::read)
                .list();
    }

    /** The soonest of all that this person may open. */
    public List<NextDay> first(Actor me, int limit) {
        if (me.isInspector()) return List.of();
        return asked(me, sight(me).condition(), " limit :limit")
                .param("limit", limit)
                .query(NextDays::read)
                .list();
    }

    /** How many actions are promised and not done, and how many of them are past their date. */
    public ActionCount actions(Actor me) {
        if (me.isInspector()) return new ActionCount(0, 0);
        var sight = sight(me);
        return database.sql("""
            select count(*) as promised, count(*) filter (where o.due < :on and o.due >= i.live_from) as late
            from app.area_standing s join app.open_action o on o.area = s.area
            join app.inspection i on i.reference = s.inspection
            where s.state = 'OPEN' and %s and %s\
            """.formatted(sight.condition(), sight.ownActions()))
                .params(sight.values())
                .query((row, index) -> new ActionCount(row.getInt("promised"), row.getInt("late")))
                .single();
    }

    private JdbcClient.StatementSpec asked(Actor me, String which, String page) {
        var sight = sight(me);
        var whole = me.role() != Role.OFFICER;
        return database.sql(SELECT.formatted(sight.ownActions(), whole, whole ? GATHERING : "false", which) + page)
                .params(sight.values());
    }

    private AreaSight sight(Actor me) {
        return new AreaSight(me, LocalDate.now(clock));
    }

    /** The same beside what else is read of areas: with {@link #columns}, none where a row has no such day. */
    static String days(AreaSight sight) {
        var me = sight.me();
        if (me.isInspector()) return DAYS.formatted("false", "false", "false");
        var whole = me.role() != Role.OFFICER;
        return DAYS.formatted(sight.ownActions(), whole, whole ? GATHERING : "false");
    }

    static String columns() {
        return COLUMNS;
    }

    static @Nullable NextDay in(ResultSet row) throws SQLException {
        return day(row) == null ? null : read(row, 0);
    }

    private static @Nullable LocalDate day(ResultSet row) throws SQLException {
        var action = row.getObject("due", LocalDate.class);
        if (action != null) return action;
        var statement = row.getObject("due_on", LocalDate.class);
        return statement == null ? row.getObject("evidence_on", LocalDate.class) : statement;
    }

    private static NextDay read(ResultSet row, int index) throws SQLException {
        var action = row.getObject("due") == null ? null : row.getInt("number");
        var rule = action == null ? row.getString("rule") : "";
        return new NextDay(
                new AreaReference(row.getString("area")),
                row.getString("text"),
                Objects.requireNonNull(day(row)),
                action,
                rule == null ? "" : rule,
                action == null && rule == null,
                row.getBoolean("quiet"));
    }
}
