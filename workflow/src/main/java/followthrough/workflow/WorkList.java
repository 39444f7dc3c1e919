package followthrough.workflow;

import followthrough.workflow.Reach.Group;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The SQL of one list of work: rows by due date from a cursor on, and how many there are. Branches that no index
 * could serve together are read one by one, each only as far as the page goes.
 */
final class WorkList {

    private static final String POOL = """
            from unnest(:poolBodies::text[], :poolRoles::text[]) p(body, role)
            join app.work_group g on g.body = p.body and g.role = p.role
            cross join lateral (select * from app.work_item w
                where w.group_id = g.id and w.state = 0 and w.assignee is null
                    and not w.excluded && :eyes::uuid[]%s) w
            """;

    private static final String ASSIGNED = """
            from (select * from app.work_item w
                where w.assignee = any(:people::uuid[]) and w.state = 0 and w.assignee is not null%s) w
            join app.work_group g on g.id = w.group_id
            join unnest(:bodies::text[], :roles::text[]) p(body, role) on g.body = p.body and g.role = p.role
            """;

    private static final String ELSEWHERE = """
            from unnest(:aroundBodies::text[], :aroundRoles::text[]) p(body, role)
            join app.work_group g on g.body = p.body and g.role = p.role
            cross join lateral (select * from app.work_item w
                where w.group_id = g.id and w.state = 0
                    and case when w.assignee is not null then w.assignee <> all(:people::uuid[])
                        else w.excluded && :eyes::uuid[] or not exists (
                            select from unnest(:poolBodies::text[], :poolRoles::text[]) o(body, role)
                            where o.body = g.body and o.role = g.role) end%s) w
            """;

    private static final String FROM_CURSOR =
            " and (w.due_on, w.id) > (:afterDue, :afterId) order by w.due_on, w.id limit :limit";

    private final List<String> branches = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder filters = new StringBuilder();

    private WorkList(Reach reach) {
        groups("", reach.posts());
        groups("pool", reach.pools());
        groups("around", reach.around());
        values.put("people", reach.people().toArray(UUID[]::new));
        values.put("eyes", reach.eyes().toArray(UUID[]::new));
    }

    static WorkList toDo(Reach reach) {
        return new WorkList(reach).with(POOL).with(ASSIGNED);
    }

    static WorkList assigned(Reach reach) {
        return new WorkList(reach).with(ASSIGNED);
    }

    static WorkList pool(Reach reach) {
        return new WorkList(reach).with(POOL);
    }

    /** What waits for others on the reader's own side, or, for those who keep single cases, in these alone. */
    static WorkList waiting(Reach reach, boolean ownCasesOnly) {
        var list = new WorkList(reach).with(ELSEWHERE);
        if (ownCasesOnly) list.filters.append(" and w.keeper = any(:people::uuid[])");
        return list;
    }

    private WorkList with(String branch) {
        branches.add(branch);
        return this;
    }

    private void groups(String name, List<Group> groups) {
        var prefix = name.isEmpty() ? "bodies" : name + "Bodies";
        values.put(prefix, groups.stream().map(group -> group.body().code()).toArray(String[]::new));
        values.put(
                name.isEmpty() ? "roles" : name + "Roles",
                groups.stream().map(group -> group.role().name()).toArray(String[]::new));
    }

    WorkList filtered(WorkFilter filter) {
        if (!filter.kinds().isEmpty()) {
            filters.append(" and w.kind = any(:kinds::text[])");
            values.put("kinds", filter.kinds().stream().map(Enum::name).toArray(String[]::new));
        }
        var inspection = filter.inspection();
        if (inspection != null) {
            filters.append(" and w.inspection = :inspection");
            values.put("inspection", inspection.value());
        }
        var before = filter.dueBefore();
        if (before != null) {
            filters.append(" and w.due_on < :before and not w.recorded_later");
            values.put("before", before);
        }
        if (filter.flaggedOnly()) filters.append(" and (w.priority or w.returned or w.escalated_to is not null)");
        return this;
    }

    long count(JdbcClient database) {
        return database.sql("select " + counted())
                .params(values)
                .query(Long.class)
                .single();
    }

    /** A page and the total in one statement; one item more than the page holds shows that there is a next one. */
    WorkPage page(JdbcClient database, Cursor after, int size) {
        values.put("afterDue", after.day());
        values.put("afterId", after.id());
        values.put("limit", size + 1);
        var parts = branches.stream()
                .map(branch -> "(select " + WorkRow.COLUMNS + branch.formatted(filters + FROM_CURSOR) + ")")
                .toList();
        return database.sql("select t.total, x.* from (select " + counted() + " as total) t left join lateral"
                        + " (select * from (" + String.join(" union all ", parts)
                        + ") u order by due_on, id limit :limit) x on true order by x.due_on, x.id")
                .params(values)
                .query(rows -> {
                    return read(rows, size);
                });
    }

    private String counted() {
        return branches.stream()
                .map(branch -> "(select count(*) " + branch.formatted(filters) + ")")
                .collect(Collectors.joining(" + "));
    }

    private static WorkPage read(ResultSet rows, int size) throws SQLException {
        var items = new ArrayList<WorkItem>();
        var total = 0L;
        while (rows.next()) {
            total = rows.getLong("total");
            if (rows.getString("id") != null) items.add(WorkRow.read(rows, 0));
        }
        if (items.size() <= size) return new WorkPage(items, total, null);
        var last = items.get(size - 1);
        return new WorkPage(items.subList(0, size), total, Cursor.of(last.dueOn(), last.id()));
    }
}
