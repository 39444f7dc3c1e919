package followthrough.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    private final String note;
    private final @Nullable Path own;
    private final @Nullable FileChannel held;

    LaunchLog(
            @Value("${" + Launcher.NOTE + ":}") String note, @Value("${" + Launcher.DIRECTORY + ":}") String directory)
            throws IOException {
        this.note = note;
        own = directory.isEmpty() ? null : Path.of(directory);
        held = own == null ? null : lock(own);
    }

    @EventListener(ApplicationStartedEvent.class)
    void tell() throws IOException {
        if (!note.isEmpty()) LOG.info("{}", note);
        if (own != null) sweepBeside(own);
    }

    private static void sweepBeside(Path own) throws IOException {
        try (var others = Files.newDirectoryStream(own.resolveSibling(""))) {
            for (var other : others)
                if (!other.equals(own) && !isInUse(other)) FileSystemUtils.deleteRecursively(other);
        }
    }

    /** Held as long as this process lives; several may run from the same directory. */
    private static FileChannel lock(Path directory) throws IOException {
        var file = FileChannel.open(
                directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        file.lock(0, Long.MAX_VALUE, true);
        return file;
    }

    private static boolean isInUse(Path directory) throws IOException {
        if (Files.notExists(directory.resolve(LOCK))) return false;
        try (var file = FileChannel.open(directory.resolve(LOCK), StandardOpenOption.WRITE);
                var free = file.tryLock()) {
            return free == null;
        }
    }

    @Override
    public void destroy() throws IOException {
        if (held != null) held.close();
    }
}
