package followthrough.database;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A PostgreSQL that somebody else runs, of the oldest release that is supported. */
final class OutsideServer implements AutoCloseable {

    private static final Path JAR = Path.of("target", "oldest-postgres.jar");

    private final DataDirectory directory = DataDirectory.throwaway(Path.of("../target/oldest-postgres"));
    private final Cluster cluster;
    private final DirectoryLock claim;
    final Login login;

    OutsideServer() throws IOException {
        DataDirectory.make(directory.home(), DataDirectory.OPEN);
        Leftovers.sweep(directory.home());
        var archive = URI.create("jar:" + JAR.toUri() + "!/" + Platform.here().archive())
                .toURL();
        var unpacked = Binaries.unpackedIn(directory.home(), archive, Platform.here());
        var programs = new Programs(unpacked, RunAsAccount.choose(directory.path()), directory.path());
        Files.createDirectories(directory.path());
        claim = Objects.requireNonNull(DirectoryLock.tryOn(directory.lock()));
        var password = directory.password();
        programs.handOver(directory.path());
        programs.runWell(
                "initdb",
                "--pgdata=" + directory.data(),
                "--username=" + Cluster.USER,
                "--pwfile=" + directory.passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync");
        Files.writeString(
                directory.data().resolve("postgresql.conf"), "include 'embedded.conf'\n", StandardOpenOption.APPEND);
        cluster = new Cluster(directory, programs);
        login = Login.local(cluster.start(), Cluster.USER, password);
    }

    @Override
    public void close() throws IOException {
        cluster.stop();
        Cluster.delete(directory.path());
        claim.close();
    }
}
