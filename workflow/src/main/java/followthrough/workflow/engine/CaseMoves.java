package followthrough.workflow.engine;

import followthrough.audit.ActFact;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.OperatorLog;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Cases that run on an earlier version of a diagram are moved to the newest when an administrator says so: first they see
 * which steps have a place, then one after the other, each in its own transaction with its line in the record. Whatever stops in between is gone
 * on with by any node.
 */
@Service
public class CaseMoves {

    private static final int A_BATCH = 50;

    private record Waiting(
            long move,
            String instance,
            String reference,
            String source,
            String target,
            int from,
            int to,
            String reason,
            UUID person) {}

    private final JdbcClient database;
    private final ProcessVersions versions;
    private final CaseMoving moving;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    CaseMoves(
            JdbcClient database,
            ProcessVersions versions,
            CaseMoving moving,
            AuditTrail audit,
            TransactionOperations transaction,
            Clock clock) {
        this.database = database;
        this.versions = versions;
        this.moving = moving;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** For each step of the version at which cases can wait, whether the newest has a place for it. */
    public List<MoveTrial> tryOut(Actor administrator, String process, int number) {
        var from = earlier(administrator, process, number);
        return moving.places(
                from.definition(), versions.newest(administrator, process).definition());
    }

    /**
     * Writes down what is to be moved; {@link #goOn} moves it. Says how many of which the administrator may know, and
     * the same where there are others as where there is nothing.
     */
    public int begin(Actor administrator, String process, int number, String reason) {
        var from = earlier(administrator, process, number);
        var to = versions.newest(administrator, process);
        if (reason.isBlank()) throw new Refused(Obstacle.at("reason", "reasonMissing"));
        return Objects.requireNonNull(transaction.execute(one -> {
            var move = database.sql("""
                            insert into app.process_move
                                (process, from_version, to_version, source, target, reason, person, begun)
                            values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                    .params(
                            process,
                            number,
                            to.number(),
                            from.definition(),
                            to.definition(),
                            reason.strip(),
                            administrator.person().value(),
                            OffsetDateTime.now(clock))
                    .query(Long.class)
                    .single();
            var chosen = database.sql("""
                            with chosen as (
                                insert into app.process_move_case (move, instance, reference, state)
                                select ?, e.proc_inst_id_, e.business_key_, 0 from camunda.act_ru_execution e
                                where e.proc_def_id_ = ? and e.parent_id_ is null and e.business_key_ is not null
                                on conflict do nothing returning reference)
                            select count(*) from chosen where app.case_known_outside(reference, ?)""")
                    .params(move, from.definition(), administrator.on())
                    .query(Integer.class)
                    .single();
            audit.record(
                    administrator,
                    "caseMoveBegun",
                    process,
                    ActPayload.before(ActFact.number(number))
                            .then(ActFact.number(to.number()), ActFact.count(ActFact.Counted.CASES, chosen))
                            .because(reason.strip()));
            return chosen;
        }));
    }

    /** What was begun, the latest first, with the cases of which the administrator may know. */
    public List<CaseMove> list(Actor administrator) {
        ProcessVersions.mayAdminister(administrator);
        return database.sql("""
                        select m.*, count(*) filter (where c.state = 0) as waiting,
                            count(*) filter (where c.state = 1) as moved, count(*) filter (where c.state = 3) as over,
                            array_agg(c.reference || chr(10) || coalesce(c.why, '') order by c.reference)
                                filter (where c.state = 2) as refused
                        from app.process_move m left join app.process_move_case c
                            on c.move = m.id and app.case_known_outside(c.reference, ?)
                        group by m.id order by m.id desc limit 20""")
                .param(administrator.on())
                .query((row, number) -> new CaseMove(
                        row.getLong("id"),
                        row.getString("process"),
                        row.getInt("from_version"),
                        row.getInt("to_version"),
                        row.getString("reason"),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("begun", OffsetDateTime.class).toInstant(),
                        row.getLong("waiting"),
                        row.getLong("moved"),
                        row.getLong("over"),
                        row.getArray("refused") == null
                                ? List.of()
                                : refusals((String[]) row.getArray("refused").getArray())))
                .list();
    }

    private static List<CaseMove.Refusal> refusals(String[] kept) {
        return Arrays.stream(kept)
                .map(one -> one.split("\\n", 2))
                .map(one -> new CaseMove.Refusal(one[0], one[1]))
                .toList();
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        while (goOn(A_BATCH) == A_BATCH) {}
    }

    /** The next ones, which nodes share; says how many were settled. */
    public int goOn() {
        return goOn(A_BATCH);
    }

    int goOn(int atMost) {
        var settled = 0;
        for (var one : waiting(atMost)) if (settle(one)) settled++;
        return settled;
    }

    private List<Waiting> waiting(int atMost) {
        return database.sql("""
                        select c.move, c.instance, c.reference, m.source, m.target, m.from_version, m.to_version,
                            m.reason, m.person
                        from app.process_move_case c join app.process_move m on m.id = c.move
                        where c.state = 0 order by c.move, c.instance limit ?""")
                .param(atMost)
                .query((row, number) -> new Waiting(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getString(8),
                        row.getObject(9, UUID.class)))
                .list();
    }

    /** One that meets an act of somebody at the same moment waits for the next round. */
    private boolean settle(Waiting one) {
        try {
            return Boolean.TRUE.equals(transaction.execute(running -> taken(one) && moved(one)));
        } catch (MigratingProcessInstanceValidationException refused) {
            var why = String.join(", ", moving.missing(one.source(), refused));
            return Boolean.TRUE.equals(transaction.execute(running -> taken(one) && ended(one, 2, why)));
        } catch (RuntimeException failure) {
            OperatorLog.failed("move.failed", failure, "case", one.reference());
            return false;
        }
    }

    private boolean taken(Waiting one) {
        return database.sql("""
                        select true from app.process_move_case where move = ? and instance = ? and state = 0
                        for update skip locked""")
                .params(one.move(), one.instance())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    private boolean moved(Waiting one) {
        if (!moving.isOn(one.source(), one.instance())) return ended(one, 3, null);
        moving.move(moving.plan(one.source(), one.target()), one.instance(), one.reference());
        var by = new Actor(
                new PersonId(one.person()), Role.ADMINISTRATOR, Body.INSTALLATION, null, LocalDate.now(clock));
        audit.publish(
                by,
                "caseMovedToVersion",
                one.reference(),
                ActPayload.before(ActFact.number(one.from()))
                        .then(ActFact.number(one.to()))
                        .because(one.reason()));
        return ended(one, 1, null);
    }

    private boolean ended(Waiting one, int state, @Nullable String why) {
        database.sql("update app.process_move_case set state = ?, why = ?, at = ? where move = ? and instance = ?")
                .params(Arrays.asList(state, why, OffsetDateTime.now(clock), one.move(), one.instance()))
                .update();
        return true;
    }

    private ProcessVersion earlier(Actor administrator, String process, int number) {
        var version = versions.get(administrator, process, number);
        if (version.newest()) throw new NotFound();
        return version;
    }
}
