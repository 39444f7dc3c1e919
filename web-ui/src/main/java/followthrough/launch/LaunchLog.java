package followthrough.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Says how the start came about, and clears away what earlier releases unpacked and nobody runs from any more. */
@Component
class LaunchLog implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LaunchLog.class);
    private static final String LOCK = "lock";

    /** An application that starts has its lock long before. */
    private static final Duration LONGEST_UNLOCKED = Duration.ofHours(1);

    private final String note;
    private final @Nullable Path own;
    private final @Nullable FileChannel held;

    LaunchLog(
            @Value("${" + Launcher.NOTE + ":}") String note,
            @Value("${" + Launcher.DIRECTORY + ":}") String directory) {
        this.note = note;
        own = directory.isEmpty() ? null : Path.of(directory);
        held = own == null ? null : lock(own);
    }

    @EventListener(ApplicationStartedEvent.class)
    void tell() {
        if (!note.isEmpty()) LOG.info("{}", note);
        if (own != null) sweepBeside(own);
    }

    private static void sweepBeside(Path own) {
        try (var others = Files.newDirectoryStream(own.resolveSibling(""))) {
            for (var other : others) if (!other.equals(own)) sweep(other);
        } catch (IOException | DirectoryIteratorException unreadable) {
            LOG.warn("what is unpacked beside {} is not cleared away: {}", own, unreadable.toString());
        }
    }

    /** What cannot be read may be in use. */
    private static void sweep(Path other) {
        try {
            if (!isInUse(other)) FileSystemUtils.deleteRecursively(other);
        } catch (IOException unreadable) {
            LOG.warn("{} is not cleared away: {}", other, unreadable.toString());
        }
    }

    /** Held as long as this process lives; several may run from the same directory, and it may be read-only. */
    private static @Nullable FileChannel lock(Path directory) {
        try {
            var file = FileChannel.open(
                    directory.resolve(LOCK),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            file.lock(0, Long.MAX_VALUE, true);
            return file;
        } catch (IOException refused) {
            LOG.warn("{} is used without a lock: {}", directory, refused.toString());
            return null;
        }
    }

    private static boolean isInUse(Path directory) throws IOException {
        if (Files.notExists(directory.resolve(LOCK))) return isNew(directory);
        try (var file = FileChannel.open(directory.resolve(LOCK), StandardOpenOption.WRITE);
                var free = file.tryLock()) {
            return free == null;
        }
    }

    /** Another start may be unpacking it, or be on its way from there. */
    private static boolean isNew(Path directory) throws IOException {
        var modified = Files.getLastModifiedTime(directory).toInstant();
        return modified.isAfter(Instant.now().minus(LONGEST_UNLOCKED));
    }

    @Override
    public void destroy() throws IOException {
        if (held != null) held.close();
    }
}
