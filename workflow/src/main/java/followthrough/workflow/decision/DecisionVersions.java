package followthrough.workflow.decision;

import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.shared.ReadOnce;
import followthrough.shared.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version of every decision table, and by which of them each case is decided. */
@Component
class DecisionVersions {

    private static final String SELECT = """
            select v.decision, v.number, v.sha256, v.delivered, v.note, v.added_by, v.added_at, v.effective_from, v.retired
            from app.decision_version v where\s""";

    private static final String IN_EFFECT =
            " and v.effective_from <= :day and not v.retired order by v.effective_from desc, v.number desc limit 1";

    private final JdbcClient database;
    private final Clock clock;

    DecisionVersions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Waits for whoever else adds a version of any table, until the end of the transaction. */
    void reserve() {
        database.sql("lock table app.decision_version in share row exclusive mode")
                .update();
    }

    int add(DecisionKey decision, byte[] content, @Nullable PersonId by, String note) {
        reserve();
        return database.sql("""
                        insert into app.decision_version
                            (decision, number, content, sha256, delivered, note, added_by, added_at, retired)
                        select :decision, coalesce(max(number), 0) + 1, :content, :sha256, :delivered, :note, :by, :at, false
                        from app.decision_version where decision = :decision
                        returning number""")
                .param("decision", decision.name())
                .param("content", content)
                .param("sha256", Sha256.of(content))
                .param("delivered", by == null)
                .param("note", note)
                .param("by", by == null ? null : by.value())
                .param("at", OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
    }

    /** Newest first. */
    List<DecisionVersion> all(DecisionKey decision) {
        return all(List.of(decision)).getOrDefault(decision, List.of());
    }

    /** The same of several tables, in their order. */
    Map<DecisionKey, List<DecisionVersion>> all(Collection<DecisionKey> decisions) {
        return database
                .sql(SELECT + "v.decision in (:decisions) order by v.number desc")
                .param("decisions", decisions.stream().map(Enum::name).toList())
                .query(DecisionVersions::version)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        DecisionVersion::decision, () -> new EnumMap<>(DecisionKey.class), Collectors.toList()));
    }

    DecisionVersion get(DecisionKey decision, int number) {
        return ReadOnce.of(List.of(DecisionVersion.class, decision, number), () -> read(decision, number));
    }

    private DecisionVersion read(DecisionKey decision, int number) {
        return database.sql(SELECT + "v.decision = :decision and v.number = :number")
                .param("decision", decision.name())
                .param("number", number)
                .query(DecisionVersions::version)
                .optional()
                .orElseThrow(NotFound::new);
    }

    byte[] content(DecisionKey decision, int number) {
        return ReadOnce.of(List.of(DecisionFile.class, decision, number), () -> file(decision, number));
    }

    private byte[] file(DecisionKey decision, int number) {
        return database.sql("select content from app.decision_version where decision = ? and number = ?")
                .params(decision.name(), number)
                .query((row, index) -> row.getBytes(1))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The files of versions of different tables. */
    Map<DecisionKey, byte[]> contents(Collection<DecisionVersion> of) {
        var contents = new EnumMap<DecisionKey, byte[]>(DecisionKey.class);
        if (of.isEmpty()) return contents;
        database.sql("select decision, content from app.decision_version where (decision, number) in (:versions)")
                .param(
                        "versions",
                        of.stream()
                                .map(version -> new Object[] {version.decision().name(), version.number()})
                                .toList())
                .query(row -> {
                    contents.put(DecisionKey.valueOf(row.getString(1)), row.getBytes(2));
                });
        return contents;
    }

    /** What decides a case that begins on the day. */
    Optional<DecisionVersion> inEffect(DecisionKey decision, LocalDate day) {
        return DecisionVersion.inEffect(all(decision), day);
    }

    void takeEffect(DecisionVersion version, LocalDate from, String definition) {
        unlessChanged(database.sql("""
                        update app.decision_version set effective_from = ?, definition = ?
                        where decision = ? and number = ? and effective_from is null and not retired""")
                .params(from, definition, version.decision().name(), version.number())
                .update());
    }

    void callOff(DecisionVersion version, LocalDate today) {
        unlessChanged(database.sql("""
                        update app.decision_version set effective_from = null, definition = null
                        where decision = ? and number = ? and effective_from > ?""")
                .params(version.decision().name(), version.number(), today)
                .update());
    }

    void retire(DecisionVersion version) {
        database.sql("update app.decision_version set retired = true where decision = ? and number = ?")
                .params(version.decision().name(), version.number())
                .update();
    }

    /** The engine's id of the table that decides a case, or which would decide it if it began today. */
    String definition(DecisionKey decision, InspectionReference of) {
        return ReadOnce.of(List.of(DecisionVersions.class, decision, of), () -> read(decision, of));
    }

    private String read(DecisionKey decision, InspectionReference of) {
        return database.sql("""
                        select coalesce(
                            (select v.definition from app.decision_of_case c
                             join app.decision_version v on v.decision = c.decision and v.number = c.number
                             where c.inspection = :of and c.decision = :decision),
                            (select v.definition from app.decision_version v where v.decision = :decision""" + IN_EFFECT + "))")
                .param("of", of.value())
                .param("decision", decision.name())
                .param("day", LocalDate.now(clock))
                .query(String.class)
                .single();
    }

    private static void unlessChanged(int rows) {
        if (rows == 0) throw new ChangedMeanwhile();
    }

    private static DecisionVersion version(ResultSet row, int index) throws SQLException {
        var by = row.getObject("added_by", UUID.class);
        return new DecisionVersion(
                DecisionKey.valueOf(row.getString("decision")),
                row.getInt("number"),
                row.getString("sha256"),
                row.getBoolean("delivered"),
                row.getString("note"),
                by == null ? null : new PersonId(by),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getObject("effective_from", LocalDate.class),
                row.getBoolean("retired"));
    }
}
