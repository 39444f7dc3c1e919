package followthrough.workflow.work;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody has done, out of the record: acts that were no task too, and what others did in their name. Each post
 * shows its own, since what was done for another body may be closed to this one.
 */
@Service
@Transactional(readOnly = true)
public class DoneWork {

    /** Two ways in, each along its index; what one did for oneself under two names is there once. */
    private static final String MINE = """
            from (select id from app.audit_entry where person = :me and body = :body and act in (:acts)
                  union select id from app.audit_entry where for_whom = :me and body = :body and act in (:acts)) mine
            """;

    private record Row(
            long id,
            String act,
            String subject,
            PersonId by,
            @Nullable PersonId forWhom,
            Instant at) {}

    private final JdbcClient database;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final CaseSummaries cases;

    DoneWork(JdbcClient database, AreaRegister areas, Inspecting inspecting, CaseSummaries cases) {
        this.database = database;
        this.areas = areas;
        this.inspecting = inspecting;
        this.cases = cases;
    }

    /** One page, from the cursor of the page before or null. */
    public DonePage list(Actor me, @Nullable String cursor, int size) {
        var rows = query(me, """
                        select e.id, e.act, e.subject, e.person, e.for_whom, e.at %s
                        join app.audit_entry e on e.id = mine.id
                        where e.id < :before order by e.id desc limit :limit""".formatted(MINE))
                .param("before", before(cursor))
                .param("limit", size + 1)
                .query((row, n) -> new Row(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        new PersonId(row.getObject(4, UUID.class)),
                        person(row.getObject(5, UUID.class)),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
        var shown = rows.size() > size ? rows.subList(0, size) : rows;
        var next = rows.size() > size ? String.valueOf(shown.get(size - 1).id()) : null;
        return new DonePage(shown.stream().map(row -> item(me, row)).toList(), count(me), next);
    }

    public long count(Actor me) {
        return query(me, "select count(*) " + MINE).query(Long.class).single();
    }

    private JdbcClient.StatementSpec query(Actor me, String sql) {
        List<String> acts = Arrays.stream(DoneKind.values()).map(Enum::name).toList();
        return database.sql(sql)
                .param("me", me.person().value())
                .param("body", me.body().code())
                .param("acts", acts);
    }

    private DoneItem item(Actor me, Row row) {
        var kind = DoneKind.valueOf(row.act());
        if (!row.subject().contains("-A")) {
            var inspection = inspecting.stored(new InspectionReference(row.subject()));
            return new DoneItem(
                    kind,
                    inspection.reference(),
                    null,
                    cases.title(inspection),
                    row.by(),
                    row.forWhom(),
                    row.at(),
                    inspection.isVisibleTo(me));
        }
        Area area = areas.stored(new AreaReference(row.subject()));
        return new DoneItem(
                kind,
                area.inspection(),
                area.reference(),
                area.firstWords(),
                row.by(),
                row.forWhom(),
                row.at(),
                areas.mayOpen(me, area));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static long before(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) return Long.MAX_VALUE;
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException garbled) {
            throw new NotFound();
        }
    }
}
