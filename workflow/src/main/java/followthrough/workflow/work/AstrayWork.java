package followthrough.workflow.work;

import followthrough.shared.OperatorLog;
import followthrough.shared.Sweep;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Nothing open belongs to somebody who cannot do it: who is not active, or holds the post no more. Each act sees to it;
 * this looks whether it is so, mends what an act missed, and what it cannot mend stands among the administrators' tasks.
 */
@Component
class AstrayWork implements Sweep {

    /** Of rows of {@code app.work_item w} with their group {@code g}; compared as a whole, not by a question for each row. */
    static final String ASTRAY = """
            w.state = 0 and w.assignee is not null and not exists (
                select from app.post_holders() h where h.person = w.assignee and h.body = g.body and h.role = g.role)
            """;

    private static final int AT_ONCE = 500;

    /** Before the first id. */
    private static final String NOBODY = new UUID(0, 0).toString();

    private final JdbcClient database;
    private final WorkItems items;
    private final TaskReassigning reassigning;
    private final TransactionOperations transaction;

    AstrayWork(JdbcClient database, WorkItems items, TaskReassigning reassigning, TransactionOperations transaction) {
        this.database = database;
        this.items = items;
        this.reassigning = reassigning;
        this.transaction = transaction;
    }

    @Override
    public void sweep() {
        var found = 0;
        for (var some = after(NOBODY);
                !some.isEmpty();
                some = after(some.get(some.size() - 1).id())) {
            some.forEach(this::mend);
            found += some.size();
        }
        if (found > 0) OperatorLog.tell("work.astray", "found", found);
    }

    private List<WorkItem> after(String last) {
        return items.where(ASTRAY + " and w.id > ?::uuid order by w.id limit " + AT_ONCE, last);
    }

    /** One that cannot be mended keeps no other from it; one that somebody finished meanwhile is none any more. */
    private void mend(WorkItem item) {
        try {
            transaction.executeWithoutResult(one ->
                    items.where(ASTRAY + " and w.id = ?::uuid", item.id()).forEach(this::goesToWhoeverCan));
        } catch (RuntimeException failure) {
            OperatorLog.failed("work.astray", failure, "item", UUID.fromString(item.id()));
        }
    }

    private void goesToWhoeverCan(WorkItem item) {
        var area = item.area();
        if (!item.isPromise()) reassigning.reconsider(item);
        else if (area != null)
            database.sql("select app.renew_promises(?)").param(area.value()).query(row -> {});
    }
}
