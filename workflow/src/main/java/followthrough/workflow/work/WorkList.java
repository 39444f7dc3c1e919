package followthrough.workflow.work;

import followthrough.shared.CoveredWork;
import followthrough.shared.PersonId;
import followthrough.workflow.group.WorkGroup;
import followthrough.workflow.group.WorkGroups;
import followthrough.workflow.process.WorkKind;
import followthrough.workflow.work.WorkFilter.Order;
import followthrough.workflow.work.WorkFilter.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * The SQL of one list of work: rows by due date from a cursor on, and how many there are. Each group and each person is
 * a branch of its own, read along its index only as far as the page goes; plain comparisons let the server keep its plan.
 */
final class WorkList {

    private static final String POOL = "w.group_id = ? and w.state = 0 and w.assignee is null\n"
            + "and (w.excluded is null or not w.excluded && ?::uuid[])";

    private static final String ASSIGNED =
            "w.assignee = ? and w.state = 0 and w.assignee is not null and w.group_id = any(?::int[])";

    private static final String ELSEWHERE = """
            w.group_id = ? and w.state = 0 and case when w.assignee is not null then w.assignee <> all(?::uuid[])
                else coalesce(w.excluded && ?::uuid[], false) or w.group_id <> all(?::int[]) end""";

    /** Asked once for a list: hardly anybody has any. */
    private static final String ASIDE =
            "array(select f.item from app.follow_up f where f.person = any(?::uuid[]) and f.until > ?)";

    private static final String ASKED = "w.id in (select app.dates_asked_by(?)) and w.state = 0";

    private record Condition(String sql, List<Object> values) {}

    private final List<Condition> branches = new ArrayList<>();
    private final List<Condition> filters = new ArrayList<>();
    private final WorkScope scope;
    private final WorkGroups groups;
    private final WorkRow row;
    private final Map<WorkGroup, Integer> ids;
    private final Integer[] pools;
    private final SqlArrayValue people;
    private final SqlArrayValue eyes;
    private Order order = Order.DUE;

    WorkList(WorkScope scope, WorkGroups groups, WorkRow row) {
        this.scope = scope;
        this.groups = groups;
        this.row = row;
        ids = groups.idsOf(scope.posts());
        pools = numbers(scope.pools());
        people = uuids(scope.people());
        eyes = uuids(scope.eyes());
    }

    WorkList assigned() {
        for (var reach : scope.reaches()) {
            var posts = numbers(reach.posts());
            if (posts.length > 0) reach.people().forEach(person -> branch(reach.work(), ASSIGNED, person, posts));
        }
        return this;
    }

    WorkList pool() {
        for (var pool : scope.pools()) {
            var number = ids.get(pool);
            if (number != null) branch(scope.workOf(pool), POOL, number, eyes);
        }
        return this;
    }

    /** What waits for others on the reader's own side, or, for those who keep single cases, in these alone. */
    WorkList waiting(boolean ownCasesOnly) {
        for (var group : groups.idsOf(scope.around()).values()) branch(ELSEWHERE, group, people, eyes, pools);
        if (ownCasesOnly) filter("w.keeper = any(?::uuid[])", people);
        return this;
    }

    /** Without what is promised: nobody takes a promise out of the common work. */
    WorkList steps() {
        filter("w.promise is null");
        return this;
    }

    /** Without what lies in a case that stands still. */
    WorkList goingOn() {
        filter("not app.stands_still(regexp_replace(coalesce(w.area, w.inspection), '-A[0-9]+$', ''))");
        return this;
    }

    /** Without what the reader put aside beyond this day; what others did is theirs, also for whoever covers for them. */
    WorkList awake(PersonId reader, LocalDate today) {
        filter("w.id <> all(" + ASIDE + ")", uuids(Set.of(reader.value())), today);
        return this;
    }

    /** Only what the reader put aside beyond this day. */
    WorkList asleep(PersonId reader, LocalDate today) {
        filter("w.id = any(" + ASIDE + ")", uuids(Set.of(reader.value())), today);
        return this;
    }

    /** For those who know of nobody else's work: what they asked for. */
    WorkList asked() {
        for (var person : scope.people()) branch(ASKED, person);
        return this;
    }

    WorkList filtered(WorkFilter wanted) {
        var kinds = wanted.kinds();
        if (!kinds.isEmpty()) {
            Object names = kinds.stream().map(WorkKind::name).toArray(String[]::new);
            filter("w.kind = any(?::text[])", names);
        }
        var inspection = wanted.inspection();
        if (inspection != null) filter("w.inspection = ?", inspection.value());
        var before = wanted.dueBefore();
        if (before != null) filter("w.due_on < ? and not w.recorded_later", before);
        if (wanted.flaggedOnly()) filter("(w.priority or w.returned or w.escalated_to is not null)");
        order = wanted.order();
        in(wanted.state());
        within(wanted.where());
        return this;
    }

    private void in(@Nullable State state) {
        if (state == null) return;
        switch (state) {
            case MINE -> filter("w.assignee = any(?::uuid[])", people);
            case OTHERS -> filter("w.assignee <> all(?::uuid[])", people);
            case FREE -> filter("w.assignee is null");
            case RETURNED -> filter("w.returned");
            case ESCALATED -> filter("w.escalated_to is not null");
            case PRIORITY -> filter("w.priority");
        }
    }

    private void within(WorkFilter.Where where) {
        var area = where.area();
        if (area != null) filter("w.area = ?", area.value());
        var authority = where.authority();
        if (authority != null) filter("w.inspection like ?", authority.code() + "-%");
        var framework = where.framework();
        if (framework != null) filter("app.is_under(w.inspection, ?)", framework);
        var person = where.person();
        if (person != null) filter("w.assignee = ?", person.value());
        var until = where.dueUntil();
        if (until != null) filter("w.due_on <= ?", until);
        for (var word : where.words()) filter("w.words ilike ? escape '!'", "%" + literally(word) + "%");
    }

    private static String literally(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** Where a list in this order begins. */
    String start() {
        return order.start();
    }

    long count(JdbcClient database) {
        if (branches.isEmpty()) return 0;
        var values = new ArrayList<>();
        return database.sql("select " + counted(values))
                .params(values)
                .query(Long.class)
                .single();
    }

    /** How many each of these lists holds, in one statement. */
    static List<Long> counts(JdbcClient database, List<WorkList> lists) {
        if (lists.isEmpty()) return List.of();
        var values = new ArrayList<>();
        var sql = lists.stream()
                .map(list -> list.branches.isEmpty() ? "0::bigint" : "(" + list.counted(values) + ")")
                .collect(Collectors.joining(", "));
        return database.sql("select " + sql).params(values).query(row -> {
            row.next();
            var counts = new ArrayList<Long>();
            for (int i = 1; i <= lists.size(); i++) counts.add(row.getLong(i));
            return counts;
        });
    }

    /** A page and the total in one statement; one item more than the page holds shows that there is a next one. */
    WorkPage page(JdbcClient database, PageCursor after, int size) {
        if (branches.isEmpty()) return new WorkPage(List.of(), 0, null);
        var values = new ArrayList<>();
        var sql = "select " + WorkRow.COLUMNS + ", t.total, w.sort_key from (select " + counted(values)
                + " as total) t left join lateral " + paged(values, after, size + 1) + " w on true order by "
                + order.by("w.");
        return database.sql(sql).params(values).query(rows -> {
            return read(rows, size);
        });
    }

    private void branch(String sql, Object... values) {
        branches.add(new Condition(sql, Arrays.asList(values)));
    }

    /** Where a cover is for some kinds of work, only those of them. */
    private void branch(CoveredWork work, String sql, Object... values) {
        if (work.isAll()) {
            branch(sql, values);
            return;
        }
        var all = new ArrayList<>(Arrays.asList(values));
        all.add(WorkScope.names(work));
        branches.add(new Condition(sql + " and w.kind = any(?::text[])", all));
    }

    private Integer[] numbers(List<WorkGroup> posts) {
        return posts.stream().map(ids::get).filter(Objects::nonNull).toArray(Integer[]::new);
    }

    private void filter(String sql, Object... values) {
        filters.add(new Condition(" and " + sql, Arrays.asList(values)));
    }

    private String counted(List<Object> values) {
        return branches.stream()
                .map(branch -> "(select count(*) " + from(branch, values) + ")")
                .collect(Collectors.joining(" + "));
    }

    private String paged(List<Object> values, PageCursor after, int limit) {
        var parts = branches.stream()
                .map(branch -> {
                    var sql = "(select w.*, " + order.key() + " as sort_key " + from(branch, values)
                            + order.fromCursor() + ")";
                    values.addAll(List.of(order.isByDay() ? after.day() : after.words(), after.id(), limit));
                    return sql;
                })
                .collect(Collectors.joining(" union all "));
        if (branches.size() == 1) return parts;
        values.add(limit);
        return "(" + parts + " order by " + order.by("") + " limit ?)";
    }

    private String from(Condition branch, List<Object> values) {
        var sql = new StringBuilder("from app.work_item w where ").append(branch.sql());
        values.addAll(branch.values());
        for (var filter : filters) {
            sql.append(filter.sql());
            values.addAll(filter.values());
        }
        return sql.toString();
    }

    /** As the type it is: an array of text would be read anew for every row. */
    private static SqlArrayValue uuids(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }

    private WorkPage read(ResultSet rows, int size) throws SQLException {
        var items = new ArrayList<WorkItem>();
        var keys = new ArrayList<String>();
        var total = 0L;
        while (rows.next()) {
            total = rows.getLong(WorkRow.WIDTH + 1);
            if (rows.getString(1) == null) continue;
            items.add(row.read(rows, 0));
            keys.add(rows.getString(WorkRow.WIDTH + 2));
        }
        if (items.size() <= size) return new WorkPage(items, total, null);
        var last = items.get(size - 1);
        return new WorkPage(items.subList(0, size), total, PageCursor.of(keys.get(size - 1), last.id()));
    }
}
