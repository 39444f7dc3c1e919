package followthrough.workflow.promise;

import followthrough.area.AreaRegister;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who knows that an action is late. */
@Service
@Transactional(readOnly = true)
public class LateActions {

    /** A role that has it among its tasks, and since when. */
    public record Told(Role role, LocalDate since) {}

    private final JdbcClient database;
    private final AreaRegister areas;

    LateActions(JdbcClient database, AreaRegister areas) {
        this.database = database;
        this.areas = areas;
    }

    /** The roles that were told and have it still, first told first. */
    public List<Told> told(Actor reader, AreaReference reference, UUID action) {
        areas.get(reader, reference);
        if (reader.isInspector()) return List.of();
        return database.sql("""
                        select g.role, (w.since at time zone 'Europe/London')::date as since
                        from app.work_item w join app.work_group g on g.id = w.group_id
                        where w.area = ? and w.promise = ? and w.state = 0 and w.kind = 'lateAction'
                        order by w.since, g.role""")
                .params(reference.value(), action)
                .query((row, number) ->
                        new Told(Role.valueOf(row.getString("role")), row.getObject("since", LocalDate.class)))
                .list();
    }
}
