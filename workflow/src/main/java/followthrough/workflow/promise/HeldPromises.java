package followthrough.workflow.promise;

import followthrough.shared.InspectionReference;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Promises of a case that stood still: others are told that one is late as many days later. */
@Component
public class HeldPromises {

    private final JdbcClient database;

    HeldPromises(JdbcClient database) {
        this.database = database;
    }

    public void wentOn(InspectionReference inspection, LocalDate since, LocalDate today) {
        var days = (int) (today.toEpochDay() - since.toEpochDay());
        database.sql("""
                        update app.work_item set looked_on = coalesce(looked_on, due_on) + :days
                        where inspection = :inspection and state = 0 and kind = 'reportAction' and due_on < :today
                            and coalesce(looked_on, due_on) >= :since""")
                .param("days", days)
                .param("inspection", inspection.value())
                .param("today", today)
                .param("since", since)
                .update();
    }
}
