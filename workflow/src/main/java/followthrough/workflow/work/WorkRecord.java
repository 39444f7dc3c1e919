package followthrough.workflow.work;

import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.workflow.group.WorkGroups;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the table of work, always in the transaction that changes the engine's task. */
@Component
class WorkRecord {

    private final JdbcClient database;
    private final WorkGroups groups;
    private final Clock clock;

    WorkRecord(JdbcClient database, WorkGroups groups, Clock clock) {
        this.database = database;
        this.groups = groups;
        this.clock = clock;
    }

    void add(String id, TaskSubject task, CaseSummary facts, DueDate due, Assignment assignment) {
        var area = task.area();
        var assignee = assignment.assignee();
        var keeper = facts.keeper();
        database.sql("""
                        with back as (delete from app.interrupted_work where subject = ? and kind = ?)
                        insert into app.work_item (id, kind, subject, inspection, area, proposal, detail, words,
                            due_on, due_because, group_id, assignee, excluded, keeper, priority, returned,
                            recorded_later, since, state)
                        values (?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .param(task.subject()) // it is back where the case had moved on without it
                .param(task.kind().name())
                .param(id)
                .param(task.kind().name())
                .param(task.subject())
                .param(task.inspection().value())
                .param(area == null ? null : area.value())
                .param(task.proposal())
                .param(task.detail())
                .param(facts.words())
                .param(due.on())
                .param(due.because())
                .param(groups.idOf(assignment.group()))
                .param(assignee == null ? null : assignee.value())
                .param(excluded(assignment))
                .param(keeper == null ? null : keeper.value())
                .param(facts.priority())
                .param(facts.returned())
                .param(facts.recordedLater())
                .param(OffsetDateTime.now(clock))
                .update();
    }

    void assign(String id, @Nullable String person) {
        database.sql("update app.work_item set assignee = ?::uuid where id = ?::uuid")
                .param(person)
                .param(id)
                .update();
    }

    void done(String id, @Nullable String by, @Nullable String forWhom) {
        database.sql("""
                        update app.work_item set state = 1, done_by = ?::uuid, done_for = ?::uuid, done_at = ?
                        where id = ?::uuid""")
                .param(by)
                .param(forWhom)
                .param(OffsetDateTime.now(clock))
                .param(id)
                .update();
    }

    /** The case moved on without this step; should it come again, it is due by the same day. */
    void dropped(String id) {
        database.sql("""
                        insert into app.interrupted_work (subject, kind, due_on, due_because)
                        select subject, kind, due_on, due_because from app.work_item where id = ?::uuid and state = 0
                        on conflict (subject, kind) do update
                        set due_on = excluded.due_on, due_because = excluded.due_because""").param(id).update();
        database.sql("update app.work_item set state = 2, done_at = ? where id = ?::uuid and state = 0")
                .param(OffsetDateTime.now(clock))
                .param(id)
                .update();
    }

    void reschedule(String id, DueDate due) {
        database.sql("update app.work_item set due_on = ?, due_because = ? where id = ?::uuid")
                .param(due.on())
                .param(due.because())
                .param(id)
                .update();
    }

    void comesToLife(String id) {
        database.sql("update app.work_item set recorded_later = false where id = ?::uuid")
                .param(id)
                .update();
    }

    void escalated(String id, String toRole) {
        database.sql("update app.work_item set escalated_to = ? where id = ?::uuid")
                .param(toRole)
                .param(id)
                .update();
    }

    /** Who has to know of what is late there is asked anew. */
    void askAgain(InspectionReference inspection) {
        database.sql(
                        "update app.work_item set looked_on = null where state = 0 and inspection = ? and looked_on is not null")
                .param(inspection.value())
                .update();
    }

    /** Other people are eligible now, or somebody else keeps the case. */
    void regroup(String id, Assignment assignment, @Nullable PersonId keeper) {
        database.sql("update app.work_item set group_id = ?, excluded = ?, keeper = ? where id = ?::uuid")
                .param(groups.idOf(assignment.group()))
                .param(excluded(assignment))
                .param(keeper == null ? null : keeper.value())
                .param(id)
                .update();
    }

    void keep(String id, @Nullable PersonId keeper) {
        database.sql("update app.work_item set keeper = ? where id = ?::uuid")
                .param(keeper == null ? null : keeper.value())
                .param(id)
                .update();
    }

    private static UUID @Nullable [] excluded(Assignment assignment) {
        if (assignment.excluded().isEmpty()) return null;
        return assignment.excluded().stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
