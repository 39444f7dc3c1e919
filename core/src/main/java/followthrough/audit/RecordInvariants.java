package followthrough.audit;

import followthrough.database.Invariant;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** The record of acts is as it was written. */
final class RecordInvariants implements Invariant.Source {

    @Override
    public List<Invariant> invariants() {
        return List.of(new Invariant() {
            @Override
            public String says() {
                return "Every act in the audit record is as it was recorded, and none is missing.";
            }

            @Override
            public void look(Connection database, Consumer<String> otherwise) throws SQLException {
                var chains = new Chains(database);
                chains.checkAll(found -> found.faults().forEach(fault -> otherwise.accept(fault.said())));
                chains.compareKept().forEach(fault -> otherwise.accept(fault.said()));
            }
        });
    }
}
