package followthrough.evidence;

import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.ReadOnce;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each item supports: read for a whole area at once, and frozen beside the items when they are endorsed. */
@Component
class EvidenceUses {

    private final JdbcClient database;

    EvidenceUses(JdbcClient database) {
        this.database = database;
    }

    /** Item by item the actions and measures of the area that it supports now. */
    Map<UUID, Set<UUID>> of(AreaReference area) {
        return ReadOnce.of(
                new Asked(area, false),
                () -> read("select evidence, part from app.evidence_support where area = ?", area));
    }

    /** The same as it was when the evidence was endorsed last. */
    Map<UUID, Set<UUID>> endorsed(AreaReference area) {
        return ReadOnce.of(
                new Asked(area, true),
                () -> read("select evidence, part from app.endorsed_support where area = ?", area));
    }

    /** By several parts of one page. */
    private record Asked(AreaReference area, boolean endorsed) {}

    private Map<UUID, Set<UUID>> read(String sql, AreaReference area) {
        var found = new HashMap<UUID, Set<UUID>>();
        database.sql(sql).param(area.value()).query(row -> {
            found.computeIfAbsent(row.getObject("evidence", UUID.class), item -> new HashSet<>())
                    .add(row.getObject("part", UUID.class));
        });
        return found;
    }

    void keep(AreaReference area, UUID evidence, Collection<UUID> parts) {
        database.sql("delete from app.evidence_support where area = ? and evidence = ?")
                .params(area.value(), evidence)
                .update();
        for (var part : parts)
            database.sql("insert into app.evidence_support (area, evidence, part) values (?, ?, ?)")
                    .params(area.value(), evidence, part)
                    .update();
    }

    List<InspectionReference> inspections(UUID evidence) {
        return database.sql("select inspection from app.evidence_inspection where evidence = ? order by inspection")
                .param(evidence)
                .query((row, n) -> new InspectionReference(row.getString(1)))
                .list();
    }

    void bring(UUID evidence, Collection<InspectionReference> inspections) {
        database.sql("delete from app.evidence_inspection where evidence = ?")
                .param(evidence)
                .update();
        for (var inspection : inspections)
            database.sql("insert into app.evidence_inspection (evidence, inspection) values (?, ?)")
                    .params(evidence, inspection.value())
                    .update();
    }

    /** A new version of an item supports whatever the one before did. */
    void passOn(UUID from, UUID to) {
        database.sql("insert into app.evidence_support (area, evidence, part)"
                        + " select area, ?, part from app.evidence_support where evidence = ?")
                .params(to, from)
                .update();
        database.sql("insert into app.evidence_inspection (evidence, inspection)"
                        + " select ?, inspection from app.evidence_inspection where evidence = ?")
                .params(to, from)
                .update();
    }

    void freeze(AreaReference area, Collection<UUID> items) {
        database.sql("delete from app.endorsed_support where area = ?")
                .param(area.value())
                .update();
        if (items.isEmpty()) return;
        database.sql("insert into app.endorsed_support (area, evidence, part) select area, evidence, part"
                        + " from app.evidence_support where area = :area and evidence in (:items)")
                .param("area", area.value())
                .param("items", items)
                .update();
    }
}
