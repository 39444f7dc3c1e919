package followthrough.workflow.group;

import followthrough.people.MembershipAdded;
import followthrough.shared.Body;
import followthrough.shared.ReadOnce;
import followthrough.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers that stand for a role of a body in the tables of work and of notices; they never change. */
@Component
public class WorkGroups {

    private final JdbcClient database;
    private final Map<WorkGroup, Integer> known = new ConcurrentHashMap<>();
    private final Map<Integer, WorkGroup> groups = new ConcurrentHashMap<>();

    WorkGroups(JdbcClient database) {
        this.database = database;
    }

    /** Whoever gets a post asks what waits for it from then on. */
    @EventListener
    void on(MembershipAdded added) {
        idOf(new WorkGroup(added.membership().role(), added.membership().body()));
    }

    /** The group's number; a new group gets one. */
    public int idOf(WorkGroup group) {
        var id = idsOf(List.of(group)).get(group);
        return id == null ? add(group) : id;
    }

    /** The numbers of those groups that have ever had something to do. */
    public Map<WorkGroup, Integer> idsOf(Collection<WorkGroup> groups) {
        var ids = new HashMap<WorkGroup, Integer>();
        var unknown = new HashSet<WorkGroup>();
        for (var group : groups) {
            var id = known.get(group);
            if (id == null) unknown.add(group);
            else ids.put(group, id);
        }
        if (!unknown.isEmpty()) ids.putAll(ReadOnce.of(unknown, () -> read(unknown)));
        return ids;
    }

    public WorkGroup group(int id) {
        return groups.computeIfAbsent(
                id,
                unknown -> database.sql("select role, body from app.work_group where id = ?")
                        .param(unknown)
                        .query((row, n) -> group(row))
                        .single());
    }

    private Map<WorkGroup, Integer> read(Collection<WorkGroup> unknown) {
        var ids = new HashMap<WorkGroup, Integer>();
        database.sql("""
                        select id, role, body, coalesce(xmin = pg_current_xact_id_if_assigned()::xid, false) as of_this_transaction
                        from app.work_group where (role, body) in (:groups)""")
                .param("groups", unknown.stream().map(WorkGroups::pair).toList())
                .query(row -> {
                    var group = group(row);
                    ids.put(group, row.getInt("id"));
                    if (!row.getBoolean("of_this_transaction"))
                        known.put(group, row.getInt("id")); // else it could be undone
                });
        return ids;
    }

    private static Object[] pair(WorkGroup group) {
        return new Object[] {group.role().name(), group.body().code()};
    }

    private static WorkGroup group(ResultSet row) throws SQLException {
        return new WorkGroup(Role.valueOf(row.getString("role")), new Body(row.getString("body")));
    }

    private int add(WorkGroup group) {
        return database.sql("""
                        insert into app.work_group (role, body) values (?, ?)
                        on conflict (body, role) do update set role = excluded.role returning id""")
                .params(group.role().name(), group.body().code())
                .query(Integer.class)
                .single();
    }
}
