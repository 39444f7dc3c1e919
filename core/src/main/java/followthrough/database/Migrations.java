package followthrough.database;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * The steps that make the tables, without an application around them: SQL from the class path, and Java migrations
 * that their room names in META-INF/spring.factories.
 */
final class Migrations {

    private static final Set<String> LEFT_TO_THE_CALLER = Set.of("commit", "rollback", "setAutoCommit", "close");

    private final Map<MigrationVersion, Resource> scripts = new TreeMap<>();
    private final Map<MigrationVersion, JavaMigration> classes = new TreeMap<>();

    static Migrations ofTheProduct() throws IOException {
        return new Migrations(
                "classpath*:db/migration/**/V*__*.sql", SpringFactoriesLoader.loadFactories(JavaMigration.class, null));
    }

    Migrations(String scriptsAt, List<JavaMigration> classes) throws IOException {
        for (var script : new PathMatchingResourcePatternResolver().getResources(scriptsAt)) {
            var name = String.valueOf(script.getFilename());
            scripts.put(MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))), script);
        }
        classes.forEach(migration -> this.classes.put(migration.getVersion(), migration));
    }

    List<MigrationVersion> versions() {
        var versions = new ArrayList<>(scripts.keySet());
        versions.addAll(classes.keySet());
        return versions;
    }

    /** Within the transaction that the connection is in: nothing is committed here. */
    void apply(Connection connection, Collection<MigrationVersion> wanted) throws IOException {
        var directory = Files.createTempDirectory("followthrough-migrations-");
        try {
            for (var script : scripts.entrySet()) {
                if (wanted.contains(script.getKey())) copy(script.getValue(), directory);
            }
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(new SingleConnectionDataSource(held(connection), true))
                    .schemas("app")
                    .locations("filesystem:" + directory)
                    .javaMigrations(classes.values().stream()
                            .filter(migration -> wanted.contains(migration.getVersion()))
                            .toArray(JavaMigration[]::new))
                    .outOfOrder(true)
                    .ignoreMigrationPatterns("*:missing") // those that were left out on purpose
                    .load()
                    .migrate();
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static void copy(Resource script, Path directory) throws IOException {
        try (var content = script.getInputStream()) {
            Files.copy(content, directory.resolve(String.valueOf(script.getFilename())));
        }
    }

    /** Flyway would commit each step; the caller wants all or nothing. */
    private static Connection held(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Migrations.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (LEFT_TO_THE_CALLER.contains(method.getName())) return null;
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getTargetException();
                    }
                });
    }
}
