package followthrough.database;

import followthrough.database.Manifest.Content;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Puts a backup in the place of whatever was there, in one transaction: all of it, or nothing has changed. */
record Restore(Connection connection, Migrations migrations) {

    void from(BackupFile backup, boolean replace) throws IOException, SQLException, Refusal {
        var manifest = backup.manifest();
        var catalogue = new Catalogue(connection);
        refuseNewer(manifest);
        refuseOccupied(catalogue, replace);
        connection.setAutoCommit(false);
        try {
            catalogue.execute("set local lock_timeout = '30s'");
            catalogue.execute("drop schema if exists app, camunda cascade");
            migrations.apply(connection, manifest.migrations()); // the tables as they were then
            fill(catalogue, backup);
            migrations.apply(connection, migrations.versions()); // and on to what they are now
            connection.commit();
        } catch (IOException | SQLException | Refusal | RuntimeException failed) {
            connection.rollback();
            throw failed;
        }
        connection.setAutoCommit(true);
        catalogue.execute("analyze");
    }

    private void refuseNewer(Manifest manifest) throws Refusal {
        var unknown = new HashSet<>(manifest.migrations());
        migrations.versions().forEach(unknown::remove);
        if (unknown.isEmpty()) return;
        throw new Refusal("the backup was made by a newer Followthrough (" + manifest.product() + ", schema "
                + manifest.schema() + "); use that one, or a later one.");
    }

    private static void refuseOccupied(Catalogue catalogue, boolean replace) throws SQLException, Refusal {
        if (catalogue.others() > 0) {
            throw new Refusal("the database is in use by something else; stop it first.");
        }
        if (!replace && !catalogue.isEmpty()) {
            throw new Refusal("the database is not empty; add --replace to lose what it holds.");
        }
    }

    private void fill(Catalogue catalogue, BackupFile backup) throws IOException, SQLException, Refusal {
        catalogue.execute("set local search_path to pg_catalog"); // so that every name comes with its schema
        refuseUnknownTables(catalogue, backup.manifest());
        var guards = catalogue.guards();
        for (var guard : guards) catalogue.execute(guard.takeAway());
        for (var table : catalogue.tables()) catalogue.execute("truncate " + table.name()); // of what migrations bring
        for (var content : backup.manifest().tables()) copy(content, backup);
        for (var next : backup.manifest().sequences()) {
            catalogue.execute("alter sequence " + next.sequence() + " restart with " + next.number());
        }
        for (var guard : guards) catalogue.execute(guard.putBack());
        catalogue.execute("set local search_path to default");
    }

    private static void refuseUnknownTables(Catalogue catalogue, Manifest manifest) throws SQLException, Refusal {
        var known = catalogue.tables().stream().map(Table::name).collect(Collectors.toSet());
        for (var content : manifest.tables()) {
            if (!known.contains(content.table().name())) {
                throw new Refusal("this version has no table " + content.table().name() + ".");
            }
        }
    }

    private void copy(Content content, BackupFile backup) throws IOException, SQLException, Refusal {
        try (var rows = backup.rows(content)) {
            var copied = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(content.table().copy("from stdin"), rows);
            if (copied != content.rows()) {
                throw new Refusal(content.table().name() + " took " + copied + " of " + content.rows() + " rows.");
            }
        }
    }
}
