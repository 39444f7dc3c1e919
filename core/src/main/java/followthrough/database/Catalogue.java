package followthrough.database;

import followthrough.database.Manifest.Next;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;

/** What the application's two schemas contain, as the database itself tells it. */
final class Catalogue {

    static final String SCHEMAS = "('app', 'camunda')";

    private static final String HISTORY = "app.flyway_schema_history"; // the migrations write it themselves

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String question, Row<T> row) throws SQLException {
        try (var statement = connection.createStatement();
                var answers = statement.executeQuery(question)) {
            var list = new ArrayList<T>();
            while (answers.next()) list.add(row.read(answers));
            return list;
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    boolean isEmpty() throws SQLException {
        return list("select 1 from pg_tables where schemaname in " + SCHEMAS, row -> row.getInt(1))
                .isEmpty();
    }

    boolean hasHistory() throws SQLException {
        return list("select to_regclass('" + HISTORY + "') is not null", row -> row.getBoolean(1))
                .contains(true);
    }

    List<MigrationVersion> migrations() throws SQLException {
        return list(
                "select version from " + HISTORY + " where success and version is not null order by installed_rank",
                row -> MigrationVersion.fromVersion(row.getString(1)));
    }

    /** Without generated columns, which can be read but not written. */
    List<Table> tables() throws SQLException {
        return list(
                """
                select format('%I.%I', n.nspname, c.relname), array_agg(quote_ident(a.attname) order by a.attnum)
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid
                 where n.nspname in SCHEMAS and c.relkind = 'r' and c.oid <> 'HISTORY'::regclass
                   and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                 group by 1 order by 1
                """.replace("SCHEMAS", SCHEMAS).replace("HISTORY", HISTORY),
                row -> new Table(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray())));
    }

    /** Columns that only point to a large object, whose content is in no table. */
    List<String> largeObjects() throws SQLException {
        return list(
                "select format('%I.%I.%I', table_schema, table_name, column_name) from information_schema.columns"
                        + " where table_schema in " + SCHEMAS + " and udt_name in ('oid', 'lo')",
                row -> row.getString(1));
    }

    List<Next> sequences() throws SQLException {
        var next = new ArrayList<Next>();
        for (var question : list("""
                select format('select %L, last_value + case when is_called then %s else 0 end from %I.%I',
                              format('%I.%I', schemaname, sequencename), increment_by, schemaname, sequencename)
                  from pg_sequences where schemaname in SCHEMAS order by 1
                """.replace("SCHEMAS", SCHEMAS), row -> row.getString(1))) {
            next.addAll(list(question, row -> new Next(row.getString(1), row.getLong(2))));
        }
        return next;
    }

    /** How to take a guard away and to put it back: foreign keys and the schemas' own triggers. */
    record Guard(String takeAway, String putBack) {}

    List<Guard> guards() throws SQLException {
        var guards = list("""
                select format('alter table %I.%I drop constraint %I', n.nspname, c.relname, k.conname),
                       format('alter table %I.%I add constraint %I %s', n.nspname, c.relname, k.conname,
                              pg_get_constraintdef(k.oid))
                  from pg_constraint k
                  join pg_class c on c.oid = k.conrelid
                  join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in SCHEMAS and k.contype = 'f' and k.conparentid = 0
                """.replace("SCHEMAS", SCHEMAS), row -> new Guard(row.getString(1), row.getString(2)));
        guards.addAll(list("""
                select format('alter table %I.%I disable trigger %I', n.nspname, c.relname, t.tgname),
                       format('alter table %I.%I enable %s trigger %I', n.nspname, c.relname,
                              case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, t.tgname)
                  from pg_trigger t
                  join pg_class c on c.oid = t.tgrelid
                  join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in SCHEMAS and not t.tgisinternal and t.tgenabled <> 'D'
                """.replace("SCHEMAS", SCHEMAS), row -> new Guard(row.getString(1), row.getString(2))));
        return guards;
    }

    /** Whoever else talks to this database now. */
    int others() throws SQLException {
        return list(
                        "select 1 from pg_stat_activity where datname = current_database()"
                                + " and backend_type = 'client backend' and pid <> pg_backend_pid()",
                        row -> row.getInt(1))
                .size();
    }
}
