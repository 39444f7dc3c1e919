package followthrough.workflow.promise;

import followthrough.shared.AreaReference;
import followthrough.shared.OperatorLog;
import followthrough.shared.Role;
import followthrough.shared.WorkingDays;
import followthrough.workflow.decision.EscalationRules;
import followthrough.workflow.work.PromiseKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What time alone changes of promises: an action that is late becomes an entry of its area lead after the first working
 * day, and further up as the table "escalation" says; each month asks for its reports. Nodes share the work.
 */
@Component
class LatePromises {

    private static final int A_BATCH = 100;

    /** Nobody else is told any more. */
    private static final int NEVER = Integer.MAX_VALUE;

    /** Never out of the authority, whatever a table says. */
    private static final Set<Role> FURTHER = Set.of(Role.DIRECTOR, Role.CHIEF_EXECUTIVE);

    private record Late(UUID id, AreaReference area, LocalDate due) {}

    private final JdbcClient database;
    private final EscalationRules rules;
    private final WorkingDays workingDays;
    private final TransactionOperations transaction;
    private final Clock clock;

    /** The day on which this node last asked for the month. */
    private volatile @Nullable LocalDate asked;

    LatePromises(
            JdbcClient database,
            EscalationRules rules,
            WorkingDays workingDays,
            TransactionOperations transaction,
            Clock clock) {
        this.database = database;
        this.rules = rules;
        this.workingDays = workingDays;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        var today = LocalDate.now(clock);
        if (!today.equals(asked)) transaction.executeWithoutResult(one -> askForMonth(today));
        asked = today;
        while (Boolean.TRUE.equals(transaction.execute(one -> look(today)))) {}
    }

    /** At most one month is open for an area: the next one takes its place. */
    private void askForMonth(LocalDate today) {
        var first = today.withDayOfMonth(1);
        var now = OffsetDateTime.now(clock);
        database.sql("""
                update app.work_item set state = 2, done_at = ?
                where state = 0 and kind = 'monthlyReport' and due_on < ?""").params(now, first).update();
        database.sql("""
                insert into app.work_item as w (id, kind, subject, inspection, area, promise, words, due_on, due_because,
                    group_id, assignee, keeper, priority, returned, recorded_later, since, state)
                select md5('month/' || p.area || '/' || :first)::uuid, 'monthlyReport', p.area, p.inspection, p.area,
                    md5('month/' || p.area || '/' || :first)::uuid, p.words, :last, 'the last day of the month',
                    p.group_id, p.keeper, p.keeper, p.priority, false, false, :now, 0
                from (select distinct on (o.area) o.* from app.work_item o
                      where o.state = 0 and o.kind in ('reportAction', 'nameOwner') and not o.recorded_later
                        and o.since < :first order by o.area, o.id) p
                on conflict (id) do nothing""")
                .param("first", first)
                .param("last", first.plusMonths(1).minusDays(1))
                .param("now", now)
                .update();
        database.sql("select app.renew_promises(area) from app.work_item"
                        + " where kind = 'monthlyReport' and state < 2 and since = ?")
                .param(now)
                .query(row -> {});
    }

    /** A batch of those of whom somebody else has to be told; it counts as looked at until then. */
    private boolean look(LocalDate today) {
        var late = database.sql("""
                select id, area, due_on from app.work_item
                where state = 0 and kind = 'reportAction' and not recorded_later and due_on < :today
                    and (looked_on is null or looked_on < :today) and not app.stands_still(inspection)
                order by area, id limit :most for update skip locked""")
                .param("today", today)
                .param("most", A_BATCH)
                .query((row, number) -> new Late(
                        row.getObject("id", UUID.class),
                        new AreaReference(row.getString("area")),
                        row.getObject("due_on", LocalDate.class)))
                .list();
        late.forEach(one -> tellOthers(one, today));
        return late.size() == A_BATCH;
    }

    private void tellOthers(Late action, LocalDate today) {
        var over = workingDays.between(action.due(), today);
        var told = 0;
        var highest = (String) null;
        var next = NEVER;
        for (var step : steps(action).entrySet()) {
            if (step.getValue() > over) {
                next = Math.min(next, step.getValue());
                continue;
            }
            told += tell(action, step.getKey());
            if (step.getKey() != Role.AREA_LEAD) highest = step.getKey().name();
        }
        database.sql("update app.work_item set looked_on = ?, escalated_to = coalesce(?, escalated_to) where id = ?")
                .param(
                        next == NEVER
                                ? today.plusYears(100)
                                : workingDays.after(action.due(), next).minusDays(1))
                .param(highest)
                .param(action.id())
                .update();
        if (told > 0)
            database.sql("select app.renew_promises(?)")
                    .param(action.area().value())
                    .query(row -> {});
    }

    /** By the table that holds for the case; within the authority alone. One that fails keeps no other from it. */
    private Map<Role, Integer> steps(Late action) {
        var steps = new LinkedHashMap<Role, Integer>();
        steps.put(Role.AREA_LEAD, 1);
        try {
            rules.steps(action.area().inspection(), PromiseKind.reportAction).forEach((role, days) -> {
                if (FURTHER.contains(role)) steps.put(role, days);
            });
        } catch (RuntimeException failure) {
            OperatorLog.failed("escalation", failure, "area", action.area().value());
        }
        return steps;
    }

    /** Once for each role; whose the entry is, the database says, as people come and go. */
    private int tell(Late action, Role role) {
        return database.sql("""
                insert into app.work_item as w (id, kind, subject, inspection, area, promise, words, due_on, first_due,
                    due_because, group_id, assignee, keeper, priority, returned, escalated_to, recorded_later, since, state)
                select md5('late/' || p.promise || '/' || :role)::uuid, 'lateAction', p.subject, p.inspection, p.area,
                    p.promise, p.words, p.due_on, p.first_due, p.due_because, p.group_id, p.assignee, p.keeper,
                    p.priority, false, :role, false, :now, 0
                from app.work_item p join app.work_group g on g.id = p.group_id
                where p.id = :id and g.role <> :role
                on conflict (id) do update set state = 0, due_on = excluded.due_on, since = excluded.since, done_at = null
                where w.state <> 0 or w.due_on <> excluded.due_on""")
                .param("role", role.name())
                .param("now", OffsetDateTime.now(clock))
                .param("id", action.id())
                .update();
    }
}
