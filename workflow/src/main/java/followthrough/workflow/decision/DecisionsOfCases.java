package followthrough.workflow.decision;

import followthrough.inspection.Inspecting;
import followthrough.shared.InspectionReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which version of each table a case is decided: written down when it begins, so that nothing changes under it. */
@Component
public class DecisionsOfCases {

    private final Inspecting inspecting;
    private final JdbcClient database;
    private final Clock clock;

    DecisionsOfCases(Inspecting inspecting, JdbcClient database, Clock clock) {
        this.inspecting = inspecting;
        this.database = database;
        this.clock = clock;
    }

    public void begin(InspectionReference inspection) {
        database.sql("""
                        insert into app.decision_of_case (inspection, decision, number)
                        select distinct on (v.decision) ?, v.decision, v.number from app.decision_version v
                        where v.effective_from <= ? and not v.retired
                        order by v.decision, v.effective_from desc, v.number desc
                        on conflict do nothing""").params(inspection.value(), LocalDate.now(clock)).update();
    }

    /** Cases that began before there were versions. */
    void beginAll(DecisionKey decision, int number) {
        database.sql("""
                        insert into app.decision_of_case (inspection, decision, number)
                        select r, ?, ? from unnest(?::text[]) r on conflict do nothing""")
                .params(decision.name(), number, values(inspecting.references()))
                .update();
    }

    /** Every case, closed ones too: the application cannot ask a retired version any more. */
    void leaveRetired(DecisionKey decision, int number) {
        database.sql("""
                        update app.decision_of_case c set number = :number from app.decision_version v
                        where c.decision = :decision and v.decision = c.decision and v.number = c.number and v.retired""")
                .param("decision", decision.name())
                .param("number", number)
                .update();
    }

    /** Open cases of which an administrator may know, by the number of the version that decides them. */
    Map<Integer, Long> openCases(DecisionKey decision) {
        return openCases().getOrDefault(decision, Map.of());
    }

    /** The same of every table. */
    Map<DecisionKey, Map<Integer, Long>> openCases() {
        var counted = new EnumMap<DecisionKey, Map<Integer, Long>>(DecisionKey.class);
        database.sql("""
                        select c.decision, c.number, count(*) from app.decision_of_case c
                        where c.decision in (:decisions) and c.inspection = any(:open)
                            and app.case_known_outside(c.inspection, :day) group by c.decision, c.number""")
                .param("day", LocalDate.now(clock))
                .param(
                        "decisions",
                        Arrays.stream(DecisionKey.values()).map(Enum::name).toList())
                .param("open", values(inspecting.openReferences()))
                .query(row -> {
                    counted.computeIfAbsent(DecisionKey.valueOf(row.getString(1)), table -> new TreeMap<>())
                            .put(row.getInt(2), row.getLong(3));
                });
        return counted;
    }

    /** Those of these of which an administrator may know: visits come unannounced. */
    List<InspectionReference> known(Collection<InspectionReference> cases) {
        return database
                .sql("select r from unnest(?::text[]) r where app.case_known_outside(r, ?) order by r")
                .params(values(cases), LocalDate.now(clock))
                .query(String.class)
                .list()
                .stream()
                .map(InspectionReference::new)
                .toList();
    }

    /** Open cases that another version decides. */
    List<InspectionReference> openElsewhere(DecisionKey decision, int number) {
        return database
                .sql("""
                        select c.inspection from app.decision_of_case c
                        where c.decision = ? and c.number <> ? and c.inspection = any(?) order by c.inspection""")
                .params(decision.name(), number, values(inspecting.openReferences()))
                .query(String.class)
                .list()
                .stream()
                .map(InspectionReference::new)
                .toList();
    }

    int numberOf(DecisionKey decision, InspectionReference inspection) {
        return database.sql("select number from app.decision_of_case where decision = ? and inspection = ?")
                .params(decision.name(), inspection.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void move(DecisionKey decision, Collection<InspectionReference> cases, int number) {
        for (var inspection : cases) {
            database.sql("update app.decision_of_case set number = ? where decision = ? and inspection = ?")
                    .params(number, decision.name(), inspection.value())
                    .update();
        }
    }

    private static String[] values(Collection<InspectionReference> references) {
        return references.stream().map(InspectionReference::value).toArray(String[]::new);
    }
}
