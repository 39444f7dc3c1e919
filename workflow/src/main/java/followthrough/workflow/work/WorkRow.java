package followthrough.workflow.work;

import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.workflow.group.WorkGroups;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.process.WorkKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a work item from its row; by position, since lists are read often. */
@Component
class WorkRow {

    static final String COLUMNS = """
            w.id, w.kind, w.subject, w.inspection, w.area, w.proposal, w.detail, w.words, w.due_on, w.due_because,
            w.group_id, w.assignee, w.excluded, w.escalated_to,
            w.priority, w.returned, w.recorded_later, w.since, w.done_by, w.done_for, w.done_at,
            w.promise, w.first_due
            """;

    static final int WIDTH = 23;

    private final WorkGroups groups;

    WorkRow(WorkGroups groups) {
        this.groups = groups;
    }

    WorkItem read(ResultSet row, int number) throws SQLException {
        var area = row.getString(5);
        var group = groups.group(row.getInt(11));
        var promise = row.getObject(22, UUID.class);
        return new WorkItem(
                row.getString(1),
                kind(row.getString(2), promise),
                row.getString(3),
                new InspectionReference(row.getString(4)),
                area == null ? null : new AreaReference(area),
                row.getObject(6, UUID.class),
                row.getObject(7, Integer.class),
                promise,
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getObject(23, LocalDate.class),
                row.getString(10),
                group.body(),
                group.role(),
                person(row, 12),
                people(row, 13),
                row.getBoolean(15),
                row.getBoolean(16),
                row.getString(14) != null,
                row.getBoolean(17),
                Objects.requireNonNull(instant(row, 18)),
                person(row, 19),
                person(row, 20),
                instant(row, 21));
    }

    private static WorkKind kind(String name, @Nullable UUID promise) {
        return promise == null ? TaskKind.valueOf(name) : PromiseKind.valueOf(name);
    }

    private static @Nullable PersonId person(ResultSet row, int column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    static Set<PersonId> people(ResultSet row, int column) throws SQLException {
        var ids = row.getArray(column);
        if (ids == null) return Set.of();
        return Arrays.stream((UUID[]) ids.getArray()).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
