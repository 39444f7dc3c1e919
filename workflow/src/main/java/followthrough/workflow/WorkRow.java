package followthrough.workflow;

import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
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

/** Reads a work item from its row. */
final class WorkRow {

    static final String COLUMNS = """
            w.id, w.kind, w.subject, w.inspection, w.area, w.proposal, w.detail, w.words, w.due_on, w.due_because,
            g.body, g.role, w.assignee, w.excluded, w.escalated_to, w.priority, w.returned, w.recorded_later, w.since,
            w.done_by, w.done_for, w.done_at
            """;

    static WorkItem read(ResultSet row, int number) throws SQLException {
        var area = row.getString("area");
        return new WorkItem(
                row.getString("id"),
                TaskKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                new InspectionReference(row.getString("inspection")),
                area == null ? null : new AreaReference(area),
                row.getObject("proposal", UUID.class),
                row.getObject("detail", Integer.class),
                row.getString("words"),
                row.getObject("due_on", LocalDate.class),
                row.getString("due_because"),
                new Body(row.getString("body")),
                Role.valueOf(row.getString("role")),
                person(row, "assignee"),
                people((UUID[]) row.getArray("excluded").getArray()),
                row.getBoolean("priority"),
                row.getBoolean("returned"),
                row.getString("escalated_to") != null,
                row.getBoolean("recorded_later"),
                Objects.requireNonNull(instant(row, "since")),
                person(row, "done_by"),
                person(row, "done_for"),
                instant(row, "done_at"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static Set<PersonId> people(UUID[] ids) {
        return Arrays.stream(ids).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private WorkRow() {}
}
