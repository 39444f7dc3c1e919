package followthrough.workflow.group;

import followthrough.shared.Body;
import followthrough.shared.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers that stand for a role of a body in the tables of work and of notices; they never change. */
@Component
public class WorkGroups {

    private record Known(int id, boolean ofThisTransaction) {}

    private final JdbcClient database;
    private final Map<WorkGroup, Integer> known = new ConcurrentHashMap<>();
    private final Map<Integer, WorkGroup> groups = new ConcurrentHashMap<>();

    WorkGroups(JdbcClient database) {
        this.database = database;
    }

    /** The group's number; a new group gets one. */
    public int idOf(WorkGroup group) {
        var id = find(group);
        return id == null ? add(group) : id;
    }

    /** The numbers of those groups that have ever had something to do. */
    public Integer[] idsOf(List<WorkGroup> groups) {
        return groups.stream().map(this::find).filter(Objects::nonNull).toArray(Integer[]::new);
    }

    public WorkGroup group(int id) {
        return groups.computeIfAbsent(
                id,
                unknown -> database.sql("select role, body from app.work_group where id = ?")
                        .param(unknown)
                        .query((row, n) ->
                                new WorkGroup(Role.valueOf(row.getString("role")), new Body(row.getString("body"))))
                        .single());
    }

    private @Nullable Integer find(WorkGroup group) {
        var remembered = known.get(group);
        if (remembered != null) return remembered;
        var found = read(group);
        if (found == null) return null;
        if (!found.ofThisTransaction()) known.put(group, found.id()); // it could still be undone
        return found.id();
    }

    private @Nullable Known read(WorkGroup group) {
        return database.sql("""
                        select id, coalesce(xmin = pg_current_xact_id_if_assigned()::xid, false) as of_this_transaction
                        from app.work_group where role = ? and body = ?""")
                .params(group.role().name(), group.body().code())
                .query((row, n) -> new Known(row.getInt("id"), row.getBoolean("of_this_transaction")))
                .optional()
                .orElse(null);
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
