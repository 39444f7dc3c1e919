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
 * the day on which the statement is due while it is awaited. Officers are told of their own actions, inspectors of none.
 */
@Service
@Transactional(readOnly = true)
public class NextDays {

    private static final String COLUMNS = """
        s.area, a.told as text, s.recorded_later or coalesce(n.due, t.due_on) < i.live_from as quiet,
               n.due, n.number, t.due_on, t.rule\
        """;

    /** Beside rows {@code s} of open areas: whose actions count, and whether the statement's day does. */
    private static final String DAYS = """
        join app.area a on a.reference = s.area
        join app.inspection i on i.reference = s.inspection
        left join lateral (
            select o.due, o.number from app.open_action o where s.state = 'OPEN' and o.area = s.area and %s
            order by o.due, o.number limit 1) n on true
        left join app.statement t on s.state = 'OPEN' and %s
            and t.inspection = s.inspection and t.cancelled_because is null
            and not exists (select from app.statement_part k where k.inspection = t.inspection and k.kind = 'STATEMENT')
        """;

    private static final String SELECT = "select " + COLUMNS + " from app.area_standing s\n" + DAYS + """
        where s.state = 'OPEN' and coalesce(n.due, t.due_on) is not null and %s
        order by coalesce(n.due, t.due_on), s.inspection, s.ordinal\
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
        return database.sql(SELECT.formatted("true", "true", "s.area in (:areas)"))
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
        return database.sql(SELECT.formatted(sight.ownActions(), me.role() != Role.OFFICER, which) + page)
                .params(sight.values());
    }

    private AreaSight sight(Actor me) {
        return new AreaSight(me, LocalDate.now(clock));
    }

    /** The same beside what else is read of areas: with {@link #columns}, none where a row has no such day. */
    static String days(AreaSight sight) {
        var me = sight.me();
        return me.isInspector()
                ? DAYS.formatted("false", "false")
                : DAYS.formatted(sight.ownActions(), me.role() != Role.OFFICER);
    }

    static String columns() {
        return COLUMNS;
    }

    static @Nullable NextDay in(ResultSet row) throws SQLException {
        return row.getObject("due") == null && row.getObject("due_on") == null ? null : read(row, 0);
    }

    private static NextDay read(ResultSet row, int index) throws SQLException {
        var action = row.getObject("due", LocalDate.class);
        var statement = row.getObject("due_on", LocalDate.class);
        return new NextDay(
                new AreaReference(row.getString("area")),
                row.getString("text"),
                Objects.requireNonNull(action == null ? statement : action),
                action == null ? null : row.getInt("number"),
                action == null ? row.getString("rule") : "",
                row.getBoolean("quiet"));
    }
}
