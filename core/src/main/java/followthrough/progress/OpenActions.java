package followthrough.progress;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was promised and is not done: one query for every list, count and next date, so that none says otherwise. */
@Service
@Transactional(readOnly = true)
public class OpenActions {

    /** {@code app.open_action} says what is promised and not done. */
    private static final String PROMISED = """
        from app.open_action a
        where a.area in (:areas) and (cast(:owner as uuid) is null or a.owner in (:owner, :covered))\
        """;

    private static final String SELECT = """
        select a.area, a.id, a.number, a.words, a.due, a.owner, a.owner_name,
               (select max(u.reported_on) from app.progress_update u
                where u.area = a.area and u.action = a.id and u.struck_because is null) as reported_on,
               (select u.self_rating from app.progress_update u
                where u.area = a.area and u.action = a.id and u.struck_because is null
                order by u.reported_on desc, u.place desc limit 1) as self_rating,
               (select d.wanted from\s""" + DateAsking.ASKED + """
                d where d.action = a.id and :drafts) as wanted
        """ + PROMISED + " order by a.due, a.area, a.number";

    private final JdbcClient database;

    OpenActions(JdbcClient database) {
        this.database = database;
    }

    /** Of areas that this person may open, due first: officers their own, inspectors none. */
    public List<OpenAction> of(Actor me, Collection<AreaReference> areas) {
        return of(me, areas, 0, Integer.MAX_VALUE);
    }

    /** The same, a part of it. */
    public List<OpenAction> of(Actor me, Collection<AreaReference> areas, int offset, int limit) {
        if (areas.isEmpty() || me.isInspector()) return List.of();
        return asked(SELECT + " offset :offset limit :limit", areas, owner(me), me.onBehalfOf())
                .param("drafts", !me.readsNoDrafts())
                .param("offset", offset)
                .param("limit", limit)
                .query(OpenActions::read)
                .list();
    }

    public int count(Actor me, Collection<AreaReference> areas) {
        if (areas.isEmpty() || me.isInspector()) return 0;
        return asked("select count(*) " + PROMISED, areas, owner(me), me.onBehalfOf())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(
            String sql, Collection<AreaReference> areas, @Nullable PersonId owner, @Nullable PersonId covered) {
        return database.sql(sql)
                .param("areas", areas.stream().map(AreaReference::value).toList())
                .param("owner", owner == null ? null : owner.value())
                .param("covered", covered == null ? null : covered.value());
    }

    private static @Nullable PersonId owner(Actor me) {
        return me.role() == Role.OFFICER ? me.person() : null;
    }

    private static OpenAction read(ResultSet row, int index) throws SQLException {
        var owner = row.getObject("owner", UUID.class);
        var self = row.getString("self_rating");
        return new OpenAction(
                new AreaReference(row.getString("area")),
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("words"),
                row.getObject("due", LocalDate.class),
                owner == null ? null : new PersonId(owner),
                row.getString("owner_name"),
                row.getObject("reported_on", LocalDate.class),
                self == null ? null : Colour.valueOf(self),
                row.getObject("wanted", LocalDate.class));
    }
}
