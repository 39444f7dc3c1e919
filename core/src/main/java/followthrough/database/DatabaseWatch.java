package followthrough.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows at any moment whether the database answers and whether there is room for more, and has an embedded server that
 * ended started again.
 */
public class DatabaseWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final int LOOKS_EVERY_MILLISECONDS = 500;
    private static final int PATIENCE_IN_SECONDS = 2;
    private static final int SLOW_IS_AWAY = 4;
    /** After three failures at once, one look in so many tries to start it. */
    private static final int TRIES_EVERY = 20;

    private final Login login;
    private final @Nullable PostgresServer server;
    private final Path place;
    private final int leastFreePercent;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "database-watch");
        thread.setDaemon(true);
        return thread;
    });
    private final Future<?> looking;
    private @Nullable Connection connection;
    private volatile boolean up = true;
    private volatile boolean shortOfSpace;
    private int failures;
    private int slow;

    /**
     * Begins to watch.
     *
     * @param server null for a database that somebody else looks after
     * @param place where what is stored needs room
     */
    DatabaseWatch(Login login, @Nullable PostgresServer server, Path place, int leastFreePercent) {
        this.login = login;
        this.server = server;
        this.place = place;
        this.leastFreePercent = leastFreePercent;
        looking = clock.scheduleWithFixedDelay(this::look, 0, LOOKS_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Whether the database answered when it was last asked, which is a moment ago. */
    public boolean isUp() {
        return up;
    }

    /** Whether so little room is left that nothing large is taken any more. */
    public boolean isShortOfSpace() {
        return shortOfSpace;
    }

    private void look() {
        try {
            tell(answers());
            if (!up) startAgain();
            tellSpace(percentFree() < leastFreePercent);
        } catch (IOException | RuntimeException unexpected) {
            LOG.warn("the database cannot be watched: {}", unexpected.toString());
        }
    }

    private boolean answers() {
        long asked = System.nanoTime();
        try {
            if (connection == null) connection = login.connect(PATIENCE_IN_SECONDS);
            if (connection.isValid(PATIENCE_IN_SECONDS)) {
                slow = 0;
                return true;
            }
        } catch (SQLException away) {
            LOG.debug("the database does not answer", away);
        }
        leave();
        // one that is slow may only have much to do
        boolean waited = System.nanoTime() - asked > TimeUnit.SECONDS.toNanos(1);
        return waited && ++slow < SLOW_IS_AWAY && up;
    }

    private void startAgain() throws IOException {
        boolean now = failures < 3 || failures % TRIES_EVERY == 0;
        failures++;
        if (server == null || !now) return;
        if (!server.keepRunning()) LOG.error("PostgreSQL does not start again; its log says why");
    }

    private void tell(boolean answers) {
        if (answers && !up) LOG.info("the database answers again");
        if (!answers && up) LOG.error("the database does not answer");
        up = answers;
        if (answers) failures = 0;
    }

    private void tellSpace(boolean little) {
        if (little && !shortOfSpace)
            LOG.error("less than {} % of {} is free: uploads are refused", leastFreePercent, place);
        if (!little && shortOfSpace) LOG.info("there is room again on {}", place);
        shortOfSpace = little;
    }

    private double percentFree() throws IOException {
        var disk = Files.getFileStore(place);
        return disk.getTotalSpace() == 0 ? 100 : 100.0 * disk.getUsableSpace() / disk.getTotalSpace();
    }

    private void leave() {
        try {
            if (connection != null) connection.close();
        } catch (SQLException gone) {
            LOG.debug("the connection had gone", gone);
        }
        connection = null;
    }

    @Override
    public void close() {
        looking.cancel(true);
        clock.shutdownNow();
        leave();
    }
}
