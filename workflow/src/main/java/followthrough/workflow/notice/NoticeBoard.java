package followthrough.workflow.notice;

import followthrough.inspection.Inspecting;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.workflow.group.WorkGroup;
import followthrough.workflow.group.WorkGroups;
import followthrough.workflow.process.TaskKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes notices, in the transaction that they tell of. */
@Component
public class NoticeBoard {

    private static final WorkGroup ADMINISTRATORS = new WorkGroup(Role.ADMINISTRATOR, Body.INSTALLATION);

    private final JdbcClient database;
    private final WorkGroups groups;
    private final Inspecting inspecting;
    private final Clock clock;

    NoticeBoard(JdbcClient database, WorkGroups groups, Inspecting inspecting, Clock clock) {
        this.database = database;
        this.groups = groups;
        this.inspecting = inspecting;
        this.clock = clock;
    }

    public void tell(@Nullable PersonId person, NoticeKind kind, InspectionReference inspection, Object... facts) {
        if (person != null) write(person.value(), null, kind, inspection, null, stored(facts));
    }

    public void tell(@Nullable PersonId person, NoticeKind kind, AreaReference area, Object... facts) {
        if (person != null) write(person.value(), null, kind, area.inspection(), area, stored(facts));
    }

    public void tellPost(Role role, Body body, NoticeKind kind, InspectionReference inspection, String... details) {
        write(null, new WorkGroup(role, body), kind, inspection, null, details);
    }

    public void tellPost(Role role, Body body, NoticeKind kind, AreaReference area, String... details) {
        write(null, new WorkGroup(role, body), kind, area.inspection(), area, details);
    }

    /** About people alone: no case has to do with it. */
    public void tell(PersonId person, NoticeKind kind, Object... facts) {
        write(person.value(), null, kind, null, null, stored(facts));
    }

    private static String[] stored(Object... facts) {
        return Stream.of(facts).map(NoticeFact::stored).toArray(String[]::new);
    }

    /**
     * Administrators see no content of a case: its reference and the step's name are all they need, and of a visit of
     * which nobody may know the step's name alone.
     */
    public void nobodyCanAct(TaskKind step, InspectionReference inspection, @Nullable AreaReference area) {
        if (!inspecting.stored(inspection).isKnownOutside(LocalDate.now(clock)))
            write(null, ADMINISTRATORS, NoticeKind.nobodyCanActUnannounced, null, null, step.name());
        else write(null, ADMINISTRATORS, NoticeKind.nobodyCanAct, inspection, area, inspection.value(), step.name());
    }

    /** About the installation: not again within a day, since other nodes see the same, and it may come and go. */
    void tellAdministrators(NoticeKind kind) {
        var told = database.sql("select exists (select from app.notice where kind = ? and at > ?)")
                .params(kind.name(), OffsetDateTime.now(clock).minusDays(1))
                .query(Boolean.class)
                .single();
        if (!told) write(null, ADMINISTRATORS, kind, null, null);
    }

    private void write(
            @Nullable UUID person,
            @Nullable WorkGroup group,
            NoticeKind kind,
            @Nullable InspectionReference inspection,
            @Nullable AreaReference area,
            String... details) {
        database.sql("""
                        insert into app.notice (id, kind, person, group_id, inspection, area, details, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(UUID.randomUUID())
                .param(kind.name())
                .param(person)
                .param(group == null ? null : groups.idOf(group))
                .param(inspection == null ? null : inspection.value())
                .param(area == null ? null : area.value())
                .param(details)
                .param(OffsetDateTime.now(clock))
                .update();
    }
}
