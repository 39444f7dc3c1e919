package followthrough.plan.ledger;

import followthrough.shared.WorkingDays;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At the start, counts the working days of lines of the ledger from before they were kept with the line. */
@Component
class UncountedChanges implements SmartInitializingSingleton {

    private record Line(UUID id, LocalDate from, LocalDate to) {}

    private final JdbcClient database;
    private final WorkingDays workingDays;

    UncountedChanges(JdbcClient database, WorkingDays workingDays) {
        this.database = database;
        this.workingDays = workingDays;
    }

    @Override
    public void afterSingletonsInstantiated() {
        database.sql("""
            select id, from_date, to_date from app.date_change
            where working_days is null and to_date is not null\
            """)
                .query((row, index) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getObject("from_date", LocalDate.class),
                        row.getObject("to_date", LocalDate.class)))
                .list()
                .forEach(line -> database.sql("update app.date_change set working_days = ? where id = ?")
                        .params(workingDays.between(line.from(), line.to()), line.id())
                        .update());
    }
}
