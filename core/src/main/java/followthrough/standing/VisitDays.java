package followthrough.standing;

import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits that are still to come or under way: an inspector's own, and those that an authority knows of. */
@Service
@Transactional(readOnly = true)
public class VisitDays {

    /** One visit, from its first day to its last. */
    public record VisitDay(
            InspectionReference reference, Body authority, String framework, LocalDate first, LocalDate last) {}

    private static final String OWN = """
        i.lead = :me or exists (
            select from app.inspection_team t where t.reference = i.reference and t.person = :me)\
        """;

    private final JdbcClient database;

    VisitDays(JdbcClient database) {
        this.database = database;
    }

    public List<VisitDay> of(Actor me, int atMost) {
        var whose = me.isInspector() ? "(" + OWN + ")" : "true";
        return database.sql("""
            select i.reference, i.authority, i.framework, i.first_day, i.last_day from app.inspection i
            where i.stage = 'VISIT' and i.last_day >= :on and %s and %s
            order by i.first_day, i.reference limit :most\
            """.formatted(new InspectionSight(me).condition("i"), whose))
                .params(Map.of("me", me.person().value(), "body", me.body().code(), "on", me.on(), "most", atMost))
                .query((row, number) -> new VisitDay(
                        new InspectionReference(row.getString("reference")),
                        new Body(row.getString("authority")),
                        row.getString("framework"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }
}
