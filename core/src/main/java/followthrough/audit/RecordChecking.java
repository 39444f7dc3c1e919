package followthrough.audit;

import followthrough.shared.InspectionReference;
import java.util.Objects;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Whether the record of a case is as it was written, for pages; who may ask, they know. */
@Service
public class RecordChecking {

    private final JdbcTemplate database;

    RecordChecking(JdbcTemplate database) {
        this.database = database;
    }

    /** As it is at one moment, in a transaction of its own: acts go on being recorded meanwhile. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainResult check(InspectionReference inspection) {
        ConnectionCallback<ChainResult> look = connection -> new Chains(connection).checkCase(inspection.value());
        return Objects.requireNonNull(database.execute(look));
    }
}
