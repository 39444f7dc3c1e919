package followthrough.workflow.desk;

import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.workflow.process.TaskKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where work waits and for how long, over the whole country for whoever manages inspectors, over the authority for whoever
 * directs it: each their own side's work alone. Cases recorded later are left out, their days tell nothing.
 */
@Service
@Transactional(readOnly = true)
public class StepFigures {

    private static final List<Role> INSPECTORATE = List.of(Role.INSPECTOR, Role.INSPECTION_MANAGER);
    private static final List<Role> AUTHORITY =
            List.of(Role.DIRECTOR, Role.CHIEF_EXECUTIVE, Role.AREA_LEAD, Role.OFFICER);

    private final JdbcClient database;
    private final Clock clock;

    StepFigures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What waits in most places first. Evidence that was offered, added to and offered again was gathered once. */
    public List<StepFigure> of(Actor me) {
        me.mustBe(me.role() == Role.INSPECTION_MANAGER
                || me.role() == Role.DIRECTOR
                || me.role() == Role.CHIEF_EXECUTIVE);
        var inspectorate = me.body().equals(Body.INSPECTORATE);
        var now = OffsetDateTime.now(clock);
        return database.sql("""
                        select w.kind, count(*) filter (where w.state = 0) as waiting,
                            count(*) filter (where w.state = 0 and w.due_on < :today) as overdue,
                            coalesce(percentile_disc(0.5) within group (order by extract(day from :now - w.since))
                                filter (where w.state = 0), 0)::bigint as waiting_days,
                            count(distinct case when w.kind = :offered then w.subject else w.id::text end)
                                filter (where w.state = 1) as done,
                            coalesce(percentile_disc(0.5) within group (order by extract(day from w.done_at - w.since))
                                filter (where w.state = 1), 0)::bigint as done_days
                        from app.work_item w join app.work_group g on g.id = w.group_id
                        where g.body = :body and g.role = any(:roles) and not w.recorded_later
                            and (w.state = 0 or w.state = 1 and w.done_at > :since)
                        group by w.kind order by waiting desc, w.kind""")
                .param("today", LocalDate.now(clock))
                .param("now", now)
                .param("since", now.minusYears(1))
                .param("offered", TaskKind.gatherEvidence.name())
                .param("body", me.body().code())
                .param("roles", names(inspectorate ? INSPECTORATE : AUTHORITY))
                .query((row, number) -> new StepFigure(
                        row.getString("kind"),
                        row.getLong("waiting"),
                        row.getLong("overdue"),
                        row.getLong("waiting_days"),
                        row.getLong("done"),
                        row.getLong("done_days")))
                .list();
    }

    private static String[] names(List<Role> roles) {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }
}
