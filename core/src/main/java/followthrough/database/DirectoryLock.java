package followthrough.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Holds a file for one process; however the process ends, the operating system gives the file back. */
final class DirectoryLock implements AutoCloseable {

    private static final ReentrantLock THIS_JVM = new ReentrantLock(); // file locks tell processes apart, not threads
    private static final Set<Path> HELD_BY_THIS_JVM = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel file;

    private DirectoryLock(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    /**
     * Nothing, when somebody else holds it. What this process holds is not even opened a second time: closing it would
     * give up the first one's lock.
     */
    static @Nullable DirectoryLock tryOn(Path path) throws IOException {
        if (!HELD_BY_THIS_JVM.add(path)) return null;
        FileChannel file = null;
        var isOurs = false;
        try {
            file = open(path);
            isOurs = file.tryLock() != null;
            return isOurs ? new DirectoryLock(path, file) : null;
        } finally {
            if (!isOurs) {
                HELD_BY_THIS_JVM.remove(path);
                if (file != null) file.close();
            }
        }
    }

    interface Work<T> {
        T run() throws IOException;
    }

    /** Waits for its turn. */
    static <T> T during(Path path, Work<T> work) throws IOException {
        THIS_JVM.lock();
        try (var file = open(path);
                var held = file.lock()) {
            assert held.isValid();
            return work.run();
        } finally {
            THIS_JVM.unlock();
        }
    }

    private static FileChannel open(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @Override
    public void close() throws IOException {
        file.close();
        HELD_BY_THIS_JVM.remove(path);
    }
}
