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

    /** Of rows of {@code app.work_item w} with their group {@code g}. */
    static final String ASTRAY =
            "w.state = 0 and w.assignee is not null and not app.holds_post(w.assignee, g.body, g.role)";

    private static final int AT_ONCE = 500;

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
        var found = astray();
        found.forEach(this::mend);
        if (!found.isEmpty()) OperatorLog.tell("work.astray", "found", found.size(), "left", astray().size());
    }

    List<WorkItem> astray() {
        return items.where(ASTRAY + " order by w.since, w.id limit " + AT_ONCE);
    }

    /** One that cannot be mended keeps no other from it. */
    private void mend(WorkItem item) {
        try {
            transaction.executeWithoutResult(one -> goesToWhoeverCan(item));
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
