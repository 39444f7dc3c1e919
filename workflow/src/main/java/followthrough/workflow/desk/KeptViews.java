package followthrough.workflow.desk;

import followthrough.people.Post;
import followthrough.shared.Actor;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views that each person keeps in each of their posts. */
@Service
@Transactional
public class KeptViews {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 800;
    private static final int MOST = 12;

    private final JdbcClient database;

    KeptViews(JdbcClient database) {
        this.database = database;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<KeptView> of(Actor me) {
        return database.sql("select id, name, query, first from app.kept_view"
                        + " where person = ? and post = ? order by lower(name), id")
                .params(me.person().value(), post(me))
                .query(KeptViews::read)
                .list();
    }

    @Transactional(readOnly = true)
    public KeptView get(Actor me, UUID id) {
        return of(me).stream().filter(view -> view.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** The one that they begin with. */
    @Transactional(readOnly = true)
    public Optional<KeptView> first(Actor me) {
        return of(me).stream().filter(KeptView::first).findFirst();
    }

    /** One of the same name is replaced; if one began with it, one still does. */
    public void keep(Actor me, String name, String query, boolean first) {
        var called = called(name);
        Refused.when(query.length() > LONGEST, "viewLong");
        var known = of(me);
        Refused.when(
                known.size() >= MOST
                        && known.stream().noneMatch(view -> view.name().equals(called)),
                "viewsFull",
                MOST);
        if (first) noneIsFirst(me);
        database.sql("""
                        insert into app.kept_view (id, person, post, name, query, first) values (?, ?, ?, ?, ?, ?)
                        on conflict (person, post, name) do update
                            set query = excluded.query, first = kept_view.first or excluded.first""")
                .params(UUID.randomUUID(), me.person().value(), post(me), called, query, first)
                .update();
    }

    private static String called(String name) {
        var called = name.strip();
        if (called.isEmpty()) throw new Refused(Obstacle.at("name", "viewNameMissing"));
        if (called.length() > LONGEST_NAME) throw new Refused(Obstacle.at("name", "viewNameLong", LONGEST_NAME));
        return called;
    }

    /**
     * Gives it another name, and begins with it or not.
     *
     * @param seen the name that the page showed: what was renamed meanwhile in another window is not overwritten
     */
    public void change(Actor me, UUID id, String seen, String name, boolean first) {
        var called = called(name);
        var known = of(me);
        var chosen = get(me, id);
        if (!chosen.name().equals(seen)) throw new Refused(Obstacle.at("name", "viewRenamedMeanwhile", chosen.name()));
        if (known.stream().anyMatch(view -> !view.id().equals(id) && view.name().equals(called)))
            throw new Refused(Obstacle.at("name", "viewNameTaken"));
        if (first) noneIsFirst(me);
        database.sql("update app.kept_view set name = ?, first = ? where id = ?")
                .params(called, first, id)
                .update();
    }

    /** Says which that was. */
    public KeptView remove(Actor me, UUID id) {
        var gone = get(me, id);
        database.sql("delete from app.kept_view where id = ?").param(gone.id()).update();
        return gone;
    }

    /** Begins with this one, or with it no more; the same asked twice stays as it is. */
    public KeptView begin(Actor me, UUID id, boolean first) {
        var chosen = get(me, id);
        if (first == chosen.first()) return chosen;
        if (first) noneIsFirst(me);
        database.sql("update app.kept_view set first = ? where id = ?")
                .params(first, id)
                .update();
        return chosen;
    }

    private void noneIsFirst(Actor me) {
        database.sql("update app.kept_view set first = false where person = ? and post = ? and first")
                .params(me.person().value(), post(me))
                .update();
    }

    private static String post(Actor me) {
        return Post.of(me).code();
    }

    private static KeptView read(ResultSet row, int number) throws SQLException {
        return new KeptView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("first"));
    }
}
