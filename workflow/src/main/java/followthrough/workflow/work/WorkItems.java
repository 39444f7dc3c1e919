package followthrough.workflow.work;

import followthrough.area.AreaRegister;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.workflow.group.WorkGroup;
import followthrough.workflow.group.WorkGroups;
import followthrough.workflow.process.TaskKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the table of work. */
@Component
class WorkItems {

    private static final String SELECT =
            "select " + WorkRow.COLUMNS + "from app.work_item w join app.work_group g on g.id = w.group_id where ";

    private final JdbcClient database;
    private final WorkGroups groups;
    private final WorkRow row;
    private final AreaRegister areas;

    WorkItems(JdbcClient database, WorkGroups groups, WorkRow row, AreaRegister areas) {
        this.row = row;
        this.areas = areas;
        this.database = database;
        this.groups = groups;
    }

    WorkList within(WorkScope scope) {
        return new WorkList(scope, groups, row);
    }

    WorkPage page(WorkList list, @Nullable String cursor, int size) {
        return list.page(database, PageCursor.read(cursor, list.start()), size);
    }

    long count(WorkList list) {
        return list.count(database);
    }

    List<Long> counts(List<WorkList> lists) {
        return WorkList.counts(database, lists);
    }

    /** How much a person has by name in each role of each body. */
    Map<WorkGroup, Long> assignedByPost(PersonId person) {
        var found = new LinkedHashMap<WorkGroup, Long>();
        database.sql("""
                        select w.group_id, count(*) as items from app.work_item w
                        where w.assignee = ? and w.state = 0 and w.assignee is not null group by w.group_id""").param(person.value()).query(counted -> {
            found.put(groups.group(counted.getInt("group_id")), counted.getLong("items"));
        });
        return found;
    }

    /** How much each person has in a body, of all or of what this keeper keeps. */
    Map<PersonId, Long> held(Body body, @Nullable PersonId keeper) {
        var found = new LinkedHashMap<PersonId, Long>();
        database.sql("""
                        select w.assignee, count(*) from app.work_item w join app.work_group g on g.id = w.group_id
                        where g.body = :body and w.state = 0 and w.assignee is not null
                            and (cast(:keeper as uuid) is null or w.keeper = :keeper)
                        group by w.assignee""")
                .param("body", body.code())
                .param("keeper", keeper == null ? null : keeper.value())
                .query(row -> {
                    found.put(new PersonId(row.getObject(1, UUID.class)), row.getLong(2));
                });
        return found;
    }

    Map<UUID, PersonId> owners(UUID[] actions) {
        var found = new LinkedHashMap<UUID, PersonId>();
        database.sql("""
                        select w.promise, w.assignee from app.work_item w
                        where w.promise = any(?::uuid[]) and w.state = 0 and w.kind = 'reportAction'
                            and w.assignee is not null""").param(actions).query(row -> {
            found.put(row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class)));
        });
        return found;
    }

    /** Whatever waits in a case or in one of its areas, due first. */
    List<WorkItem> ofCase(String reference) {
        return database.sql(
                        SELECT + "w.state = 0 and (w.inspection = ? or w.area = ?) order by w.due_on, w.id limit 200")
                .params(reference, reference)
                .query(row::read)
                .list();
    }

    List<WorkItem> where(String condition, Object... values) {
        return database.sql(SELECT + condition).params(values).query(row::read).list();
    }

    /** Those of them that wait still, due first. */
    List<WorkItem> open(Collection<String> ids) {
        return database.sql(SELECT + "w.id = any(?::uuid[]) and w.state = 0 order by w.due_on, w.id")
                .param(ids.stream().map(WorkItems::uuid).toArray(UUID[]::new))
                .query(row::read)
                .list();
    }

    Optional<WorkItem> find(String id) {
        return database.sql(SELECT + "w.id = ?")
                .param(uuid(id))
                .query(row::read)
                .optional();
    }

    boolean isOpen(String id) {
        return database.sql("select w.state = 0 from app.work_item w where w.id = ?")
                .param(uuid(id))
                .query(Boolean.class)
                .single();
    }

    Optional<WorkItem> open(TaskKind kind, String subject) {
        return database.sql(SELECT + "w.subject = ? and w.kind = ? and w.state = 0")
                .params(subject, kind.name())
                .query(row::read)
                .optional();
    }

    /** By when a step was due that the case moved on without, until it comes again. */
    Optional<DueDate> interrupted(TaskKind kind, String subject) {
        return database.sql("select due_on, due_because from app.interrupted_work where subject = ? and kind = ?")
                .params(subject, kind.name())
                .query((row, number) -> new DueDate(row.getObject(1, LocalDate.class), row.getString(2)))
                .optional();
    }

    String escalatedTo(String id) {
        return database.sql("select coalesce(w.escalated_to, '') from app.work_item w where w.id = ?")
                .param(uuid(id))
                .query(String.class)
                .single();
    }

    /** The steps that wait in an inspection: the whole inspection's and those of each of its areas, due first. */
    List<WorkItem> about(InspectionReference inspection) {
        return database.sql(SELECT + """
                        w.state = 0 and w.promise is null and (w.inspection = :inspection or w.area = any(:areas))
                        order by w.due_on, w.id""")
                .param("inspection", inspection.value())
                .param(
                        "areas",
                        areas.stored(inspection).stream()
                                .map(area -> area.reference().value())
                                .toArray(String[]::new))
                .query(row::read)
                .list();
    }

    List<WorkItem> about(AreaReference area) {
        return database.sql(SELECT + "w.state = 0 and w.promise is null and w.area = ? order by w.due_on, w.id")
                .param(area.value())
                .query(row::read)
                .list();
    }

    /** An open step of gathering evidence, and when it is due. */
    record Gathering(AreaReference area, LocalDate dueOn) {}

    /** Those of cases that run on the calendar, in the order of their areas, from the one after this. */
    List<Gathering> gathering(String after, int atMost) {
        return database.sql("""
                        select w.area, w.due_on from app.work_item w
                        where w.kind = 'gatherEvidence' and w.state = 0 and not w.recorded_later and w.area > ?
                        order by w.area limit ?""")
                .params(after, atMost)
                .query((row, index) -> new Gathering(
                        new AreaReference(row.getString("area")), row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** What a person has, in every role. */
    List<WorkItem> assignedTo(PersonId person) {
        return database.sql(SELECT + "w.assignee = ? and w.state = 0 and w.assignee is not null")
                .param(person.value())
                .query(row::read)
                .list();
    }

    /** The steps that a person has, in every role. */
    List<WorkItem> stepsOf(PersonId person) {
        return assignedTo(person).stream().filter(item -> !item.isPromise()).toList();
    }

    /** What a role of a body may still take. */
    List<WorkItem> unassigned(WorkGroup group) {
        return database.sql(SELECT + "w.group_id = ? and w.state = 0 and w.assignee is null and w.promise is null")
                .param(groups.idOf(group))
                .query(row::read)
                .list();
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException garbled) {
            throw new NotFound();
        }
    }
}
