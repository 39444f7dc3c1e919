package followthrough.web.area;

import followthrough.shared.AreaReference;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.transaction.support.TransactionOperations;

/** Many areas out of one, by SQL: each in an inspection of its authority with seven others, with everything it has. */
final class BulkAreas {

    private static final String REFERENCE = "b.inspection || '-A' || b.ordinal";

    /** Table by table, what is another one in the copy. */
    private static final List<Map.Entry<String, String>> OF_AREAS = List.of(
            Map.entry("area", "'reference', " + REFERENCE + ", 'inspection', b.inspection, 'ordinal', b.ordinal"),
            Map.entry("area_officer", "'area', " + REFERENCE),
            Map.entry("action_plan", "'area', " + REFERENCE),
            Map.entry("planned_action", copied("id") + ", 'area', " + REFERENCE),
            Map.entry("plan_version", copied("id") + ", 'area', " + REFERENCE),
            Map.entry("plan_version_promise", copied("version") + ", " + copied("action")),
            Map.entry("endorsement", "'area', " + REFERENCE),
            Map.entry("date_change", copied("id") + ", " + copied("action") + ", 'area', " + REFERENCE),
            Map.entry("area_colour", "'area', " + REFERENCE));

    private final JdbcClient database;
    private final TransactionOperations transaction;

    BulkAreas(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** So many of each authority. */
    void copy(AreaReference original, List<String> authorities, int each) {
        transaction.executeWithoutResult(all -> {
            follow(false);
            database.sql("""
                create temporary table bulk on commit drop as
                select code, code || '-2003-' || lpad((n / 8 + 1)::text, 2, '0') as inspection, n % 8 + 1 as ordinal
                from unnest(:codes) code cross join generate_series(0, :each - 1) n\
                """)
                    .param("codes", new SqlArrayValue("text", authorities.toArray()))
                    .param("each", each)
                    .update();
            ofInspections("inspection", "'reference', b.inspection, 'authority', b.code", "reference", original);
            ofInspections("statement", "'inspection', b.inspection", "inspection", original);
            OF_AREAS.forEach(table -> ofAreas(table.getKey(), table.getValue(), original));
            follow(true);
        });
        OF_AREAS.forEach(table -> database.sql("analyze app." + table.getKey()).update());
        database.sql("select app.renew_area_standing(array(select reference from app.area where inspection like"
                        + " '%-2003-%'))")
                .query(row -> {});
        List.of("inspection", "statement", "area_standing")
                .forEach(table -> database.sql("vacuum analyze app." + table).update());
    }

    /** Row by row the triggers would take minutes. */
    private void follow(boolean on) {
        for (var table : List.of("area", "action_plan", "plan_version", "endorsement", "date_change", "statement"))
            database.sql("alter table app." + table + (on ? " enable" : " disable") + " trigger user")
                    .update();
    }

    private void ofInspections(String table, String changes, String key, AreaReference original) {
        insert(
                table,
                changes,
                "(select distinct code, inspection from bulk)",
                key + " = :of",
                original.inspection().value());
    }

    private void ofAreas(String table, String changes, AreaReference original) {
        var which = switch (table) {
            case "area" -> "reference = :of";
            case "plan_version_promise" -> "version in (select id from app.plan_version where area = :of)";
            default -> "area = :of";
        };
        insert(table, changes, "bulk", which, original.value());
    }

    private void insert(String table, String changes, String copies, String which, String of) {
        var columns = stored(table);
        database.sql(
                        "insert into app.%1$s (%4$s) select r.%5$s from (select * from app.%1$s where %2$s) t cross join %3$s b"
                                        .formatted(
                                                table,
                                                which,
                                                copies,
                                                String.join(", ", columns),
                                                String.join(", r.", columns))
                                + " cross join lateral jsonb_populate_record(null::app.%s, to_jsonb(t) || jsonb_build_object(%s)) r"
                                        .formatted(table, changes))
                .param("of", of)
                .update();
    }

    /** What the database computes by itself cannot be copied. */
    private List<String> stored(String table) {
        return database.sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'app' and table_name = ? and is_generated = 'NEVER'
                        order by ordinal_position""").param(table).query(String.class).list();
    }

    private static String copied(String id) {
        return "'" + id + "', md5(" + REFERENCE + " || t." + id + ")::uuid";
    }
}
