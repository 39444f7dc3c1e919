package followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Out of one database into another: everything, exactly, or nothing at all. The account is no superuser. */
class BackupTest {

    static final MigrationVersion ODD_TABLES = MigrationVersion.fromVersion("900");
    static final MigrationVersion LATER = MigrationVersion.fromVersion("901");
    static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

    static PostgresServer server;

    @TempDir
    Path directory;

    Connection source;
    Connection target;

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.throwawayIn(OpenPlace.PATH);
        PostgresServerTest.execute(server, "create role plain login password 'plain'");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void two_databases() throws Exception {
        source = emptyDatabase();
        target = emptyDatabase();
    }

    @AfterEach
    void disconnect() throws SQLException {
        source.close();
        target.close();
    }

    @Test
    void everything_comes_back_exactly() throws Exception {
        fill(source);

        var manifest = restored(backup());

        assertThat(contents(target)).isEqualTo(contents(source)).containsKeys("app.person", "camunda.act_job");
        assertThat(manifest.created()).isEqualTo(NOON.instant());
        assertThat(manifest.schema()).isEqualTo(LATER);
        assertThat(manifest.rows())
                .isEqualTo(
                        contents(source).values().stream().mapToLong(List::size).sum());
    }

    @Test
    void numbers_go_on_where_they_were() throws Exception {
        fill(source);

        restored(backup());
        restored(backup(target), emptyDatabase()); // also those that nobody has drawn from since

        for (var database : List.of(source, target)) {
            assertThat(ask(database, "insert into app.person (name) values ('next') returning id"))
                    .isEqualTo("4");
            assertThat(ask(database, "select nextval('app.counter')")).isEqualTo("105");
        }
    }

    @Test
    void the_guards_stand_again_afterwards() throws Exception {
        fill(source);
        restored(backup());

        assertThatSqlFails("insert into app.reply values (gen_random_uuid(), gen_random_uuid())", "foreign key");
        assertThatSqlFails("delete from app.journal", "append only");
        assertThatSqlFails("insert into app.journal values ('unsigned')", "append only");
        assertThat(ask(target, "select condeferred from pg_constraint where conname = 'answered'"))
                .isEqualTo("t");
    }

    @Test
    void what_happens_during_the_backup_is_not_in_it() throws Exception {
        fill(source);
        var before = contents(source);
        var file = directory.resolve("backup.zip");

        try (var other = connect(source.getCatalog())) {
            PostgresServerTest.execute(other, "begin; insert into app.kind values ('uncommitted')");
            new Backup(source, NOON).writeTo(file);
            PostgresServerTest.execute(other, "commit");
        }

        restored(file);
        assertThat(contents(target)).isEqualTo(before);
    }

    @Test
    void a_backup_of_an_earlier_release_is_brought_up_to_date() throws Exception {
        migrate(source, List.of(ODD_TABLES));
        PostgresServerTest.execute(source, "insert into app.person (name) values ('Ann')");

        restored(backup());

        assertThat(ask(target, "select name || ': ' || later from app.person")).isEqualTo("Ann: added later");
        assertThat(new Catalogue(target).migrations()).containsExactly(ODD_TABLES, LATER);
    }

    @Test
    void a_backup_of_a_later_release_is_refused() throws Exception {
        fill(source);
        var file = backup();
        var earlier = new Migrations("classpath:backup-test/V900__*.sql", List.of());

        try (var opened = BackupFile.open(file)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> new Restore(target, earlier).from(opened, false))
                    .withMessageContaining("made by a newer Followthrough")
                    .withMessageContaining("schema 901");
        }
        assertThat(new Catalogue(target).isEmpty()).isTrue();
    }

    @Test
    void what_is_there_is_only_replaced_on_request() throws Exception {
        fill(source);
        migrate(target, migrations().versions());
        PostgresServerTest.execute(target, "insert into app.kind values ('mine')");
        var before = contents(target);

        try (var opened = BackupFile.open(backup())) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> new Restore(target, migrations()).from(opened, false))
                    .withMessageContaining("not empty; add --replace");
            assertThat(contents(target)).isEqualTo(before);

            new Restore(target, migrations()).from(opened, true);
            assertThat(contents(target)).isEqualTo(contents(source));
        }
    }

    @Test
    void a_database_that_somebody_uses_is_left_alone() throws Exception {
        fill(source);

        try (var opened = BackupFile.open(backup());
                var user = connect(target.getCatalog())) {
            assertThat(user.isValid(1)).isTrue();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> new Restore(target, migrations()).from(opened, true))
                    .withMessageContaining("in use by something else");
        }
    }

    @Test
    void a_restore_that_fails_halfway_has_changed_nothing() throws Exception {
        fill(source);
        var file = rewritten(
                backup(), text -> text.replace("sequence\tapp.counter", "sequence\tapp.no_such_counter"), row -> row);
        migrate(target, List.of(ODD_TABLES));
        PostgresServerTest.execute(target, "insert into app.kind values ('mine')");
        var before = contents(target);

        try (var opened = BackupFile.open(file)) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> new Restore(target, migrations()).from(opened, true))
                    .withMessageContaining("no_such_counter");
        }
        assertThat(contents(target)).isEqualTo(before);
        assertThat(new Catalogue(target).migrations()).containsExactly(ODD_TABLES);
    }

    @Test
    void rows_that_break_a_rule_are_not_let_in() throws Exception {
        fill(source);
        try (var superuser = as(server.login(), source.getCatalog())) { // only a superuser may look away
            PostgresServerTest.execute(superuser, "set session_replication_role = replica");
            PostgresServerTest.execute(superuser, "delete from app.person where name = 'Ann'");
        }

        try (var opened = BackupFile.open(backup())) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> new Restore(target, migrations()).from(opened, false))
                    .withMessageContaining("violates foreign key constraint");
        }
        assertThat(new Catalogue(target).isEmpty()).isTrue();
    }

    @Test
    void every_kind_of_damage_is_noticed_before_anything_is_touched() throws Exception {
        fill(source);
        var file = backup();
        var bytes = Files.readAllBytes(file);

        assertThatOpeningFails(Files.write(directory.resolve("empty"), new byte[0]), "no backup");
        assertThatOpeningFails(Files.writeString(directory.resolve("letter"), "Dear Director"), "no backup");
        assertThatOpeningFails(
                Files.write(directory.resolve("half"), java.util.Arrays.copyOf(bytes, bytes.length / 2)), "cut short");
        assertThatOpeningFails(directory.resolve("nowhere"), "there is no file");
        assertThatOpeningFails(rewritten(file, text -> text, row -> row.replace("Ann", "Eve")), "rows of app.person");
        assertThatOpeningFails(rewritten(file, text -> text, row -> row + "\\N\n"), "rows of app.");
        assertThatOpeningFails(
                rewritten(file, text -> text.replace("app.person", "app.people"), row -> row), "missing");
        assertThatOpeningFails(rewritten(file, text -> text.replace("created", "baked"), row -> row), "manifest");
        assertThatOpeningFails(rewritten(file, text -> "hello\n", row -> row), "manifest");
        for (var position = 40; position < bytes.length; position += bytes.length / 25) {
            var damaged = bytes.clone();
            damaged[position] ^= 0x55;
            assertThatNothingWrongComesIn(Files.write(directory.resolve("damaged-" + position), damaged));
        }
    }

    @Test
    void a_backup_is_its_owners_alone_and_overwrites_nothing() throws Exception {
        fill(source);
        var file = backup();
        var before = Files.readAllBytes(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Backup(source, NOON).writeTo(file))
                .withMessageContaining("there already");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void what_cannot_be_backed_up_leaves_no_file() throws Exception {
        var file = directory.resolve("backup.zip");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Backup(source, NOON).writeTo(file))
                .withMessageContaining("nothing of Followthrough's");

        fill(target);
        PostgresServerTest.execute(target, "create table app.scan (content oid)");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Backup(target, NOON).writeTo(file))
                .withMessageContaining("app.scan.content");
        assertThat(directory).isEmptyDirectory();
    }

    /** A flipped bit may fall on a place that means nothing; it must never change a row. */
    private void assertThatNothingWrongComesIn(Path damaged) throws IOException {
        try (var opened = BackupFile.open(damaged)) {
            assertThat(opened.manifest().tables()).isNotEmpty();
        } catch (Refusal noticed) {
            assertThat(noticed).hasMessageContaining("damaged");
        }
    }

    private static void assertThatOpeningFails(Path file, String why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> BackupFile.open(file).close())
                .withMessageContaining(why);
    }

    private void assertThatSqlFails(String sql, String why) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> PostgresServerTest.execute(target, sql))
                .withMessageContaining(why);
    }

    private static Migrations migrations() throws IOException {
        return new Migrations("classpath:backup-test/V*.sql", List.of());
    }

    private static void migrate(Connection database, List<MigrationVersion> versions) throws Exception {
        database.setAutoCommit(false);
        migrations().apply(database, versions);
        database.commit();
        database.setAutoCommit(true);
        database.setSchema("public");
    }

    private static void fill(Connection database) throws Exception {
        migrate(database, migrations().versions());
        try (var insert = database.prepareStatement("""
                insert into app.person
                  (name, chief, born, seen, local, picture, notes, tags, length, width, patience)
                values (?, ?, '0044-03-15 BC', '2011-10-30 01:30:00.123456+00', 'infinity', ?,
                        '{"a": ["\\u00e9", null, 1e400]}', array['x,y', null, '"', '{}'], 'NaN', '-0', '1 mon -1 days 00:00:01.5')
                """)) {
            var every = new byte[512];
            for (var i = 0; i < every.length; i++) every[i] = (byte) i;
            for (var name :
                    List.of("Ann", "tab\tnewline\nreturn\rback\\slash \\N \\. 'quote'", "Zoë 👩🏽‍🏫 \u202e\u0001 ")) {
                insert.setString(1, name);
                insert.setObject(2, name.equals("Ann") ? null : 1L);
                insert.setBytes(3, name.equals("Ann") ? null : every);
                insert.execute();
            }
        }
        PostgresServerTest.execute(database, """
                insert into app.letter values ('00000000-0000-0000-0000-000000000001', 1, null);
                insert into app.reply values
                  ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000001');
                update app.letter set answer = '00000000-0000-0000-0000-000000000002';
                insert into app."Odd ""odd"" one" values ('', 1), (null, 2), ('\\N', 3), ('\\.', 4);
                delete from app.kind;
                insert into app.kind values ('our own');
                insert into app.journal values ('first entry');
                insert into camunda.act_job values ('job');
                select nextval('app.counter');
                """);
    }

    private Path backup() throws Exception {
        return backup(source);
    }

    private Path backup(Connection database) throws Exception {
        var file = directory.resolve(UUID.randomUUID() + ".zip");
        new Backup(database, NOON).writeTo(file);
        database.setAutoCommit(true);
        return file;
    }

    private Manifest restored(Path file) throws Exception {
        return restored(file, target);
    }

    private static Manifest restored(Path file, Connection database) throws Exception {
        try (var opened = BackupFile.open(file)) {
            new Restore(database, migrations()).from(opened, false);
            return opened.manifest();
        }
    }

    /** The same file with other words in its manifest or in its first table that has rows. */
    private Path rewritten(Path file, UnaryOperator<String> manifest, UnaryOperator<String> rows) throws IOException {
        var copy = directory.resolve(UUID.randomUUID() + ".zip");
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entry : from.stream().toList()) {
                var text = new String(
                        from.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
                var change = entry.getName().equals(Manifest.ENTRY) ? manifest : rows;
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(change.apply(text).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
                to.closeEntry();
            }
        }
        return copy;
    }

    private static Connection emptyDatabase() throws Exception {
        var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        PostgresServerTest.execute(server, "create database " + name + " owner plain");
        return connect(name);
    }

    private static Connection connect(String name) throws SQLException {
        return as(new Login(server.login().url(), "plain", "plain"), name);
    }

    private static Connection as(Login account, String database) throws SQLException {
        return new Login(account.url().replaceFirst("/postgres$", "/" + database), account.user(), account.password())
                .connect();
    }

    private static Map<String, List<String>> contents(Connection database) throws SQLException {
        var catalogue = new Catalogue(database);
        var contents = new TreeMap<String, List<String>>();
        for (var table : catalogue.tables()) {
            contents.put(
                    table.name(),
                    catalogue.list("select t::text from " + table.name() + " t order by 1", row -> row.getString(1)));
        }
        return contents;
    }

    private static String ask(Connection database, String question) throws SQLException {
        return new Catalogue(database).list(question, row -> row.getString(1)).get(0);
    }
}
