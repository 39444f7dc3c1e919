package followthrough.standing;

import followthrough.progress.Colour;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody answers for, in one query: the same actions that are entries of their list of work. */
@Service
@Transactional(readOnly = true)
public class OwnActions {

    private static final String MINE = """
        from app.open_action a
        join app.area_standing s on s.area = a.area and s.authority = :body and s.issued and s.running
        where a.owner = any (:self) and (:any or s.lead = any (:self))\
        """;

    private static final String SELECT = """
        select a.area, a.id, a.words, r.told as finding, a.due, nullif(p.original_due, a.due) as first_due,
               s.recorded_later or coalesce(a.due < i.live_from, false) as recorded_later, r.category, c.colour, c.why, u.self_rating, u.reported_on, u.text as reported, d.wanted,
               d.answered_on as planned_on, p.due as draft_due, p.dropped
        from (select a.*, s.recorded_later %s order by a.due, a.area, a.number limit :most) a
        join app.area r on r.reference = a.area
        join app.inspection i on i.reference = r.inspection
        join app.planned_action p on p.id = a.id
        cross join lateral (select a.recorded_later) s
        left join app.action_colour c on c.action = a.id
        left join lateral (
            select x.wanted, x.answered_on from app.date_request x
            where x.action = a.id and (x.answer is null or x.answer = 'PLANNED')
            order by x.answered_on desc nulls first limit 1) d on true
        left join lateral (
            select x.self_rating, x.reported_on, x.text from app.progress_update x
            where x.area = a.area and x.action = a.id and x.struck_because is null
            order by x.reported_on desc, x.place desc limit 1) u on true
        order by a.due, a.area, a.number\
        """.formatted(MINE);

    private static final String GONE = """
        select p.area, p.id, p.description as words, p.done, o.owner
        from app.planned_action p
        join app.area_standing s on s.area = p.area and s.authority = :body
        left join app.open_action o on o.id = p.id and o.owner <> all (:self)
        where p.id = :id and (:any or s.lead = any (:self))
          and (p.signed_owner = any (:self) or p.holder = any (:self) or exists (
              select from app.progress_update u where u.action = p.id and u.reported_by = any (:self)))\
        """;

    private final JdbcClient database;

    OwnActions(JdbcClient database) {
        this.database = database;
    }

    /** Due first, of those on which this person may report in the post that they act in. */
    public List<OwnAction> of(Actor me, int atMost) {
        if (!reports(me)) return List.of();
        return asked(SELECT, me).param("most", atMost).query(OwnActions::read).list();
    }

    public int count(Actor me) {
        if (!reports(me)) return 0;
        return asked("select count(*) " + MINE, me).query(Integer.class).single();
    }

    /** What became of one that is not among them; told to whoever answered for it or reported on it, and nobody else. */
    public Optional<GoneAction> gone(Actor me, UUID id) {
        return asked(GONE, me).param("id", id).query(OwnActions::gone).optional();
    }

    private static GoneAction gone(ResultSet row, int number) throws SQLException {
        var owner = row.getObject("owner", UUID.class);
        return new GoneAction(
                new AreaReference(row.getString("area")),
                row.getObject("id", UUID.class),
                row.getString("words"),
                row.getBoolean("done"),
                owner == null ? null : new PersonId(owner));
    }

    private static boolean reports(Actor me) {
        return me.role() == Role.OFFICER || me.role() == Role.AREA_LEAD || me.role() == Role.DIRECTOR;
    }

    private JdbcClient.StatementSpec asked(String sql, Actor me) {
        return database.sql(sql)
                .param("body", me.body().code())
                .param("self", self(me))
                .param("any", me.role() != Role.AREA_LEAD);
    }

    private static UUID[] self(Actor me) {
        return Stream.of(me.person(), me.onBehalfOf())
                .filter(Objects::nonNull)
                .map(PersonId::value)
                .toArray(UUID[]::new);
    }

    private static OwnAction read(ResultSet row, int number) throws SQLException {
        return new OwnAction(
                new AreaReference(row.getString("area")),
                row.getObject("id", UUID.class),
                row.getString("words"),
                row.getString("finding"),
                row.getObject("due", LocalDate.class),
                row.getObject("first_due", LocalDate.class),
                row.getBoolean("recorded_later"),
                row.getString("category").equals("PRIORITY_ACTION"),
                colour(row.getString("colour")),
                row.getString("why"),
                colour(row.getString("self_rating")),
                row.getObject("reported_on", LocalDate.class),
                row.getString("reported"),
                row.getObject("wanted", LocalDate.class),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("draft_due", LocalDate.class),
                row.getBoolean("dropped"));
    }

    private static @Nullable Colour colour(@Nullable String kept) {
        return kept == null ? null : Colour.valueOf(kept);
    }
}
