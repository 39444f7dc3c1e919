package followthrough.letter.document;

import followthrough.letter.document.LetterUnreadable.Reason;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads documents of unknown origin in processes of their own, with bounded memory and time, so that none can take the
 * application with it. A plain text stays here: there is nothing in it that could be worked on.
 */
@Component
public class DocumentReading implements DisposableBean {

    /** A process is kept for the next document, since to start one takes longer than to read a letter. */
    private static final int IDLE_MINUTES = 5;

    private static final int MOST_DOCUMENTS = 100;
    private static final int AT_ONCE = 2;
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Deque<ReadingProcess> idle = new ArrayDeque<>();
    private final Duration deadline;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "document-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    public DocumentReading() {
        this(DEADLINE);
    }

    DocumentReading(Duration deadline) {
        this.deadline = deadline;
    }

    /**
     * The lines of a document of any kind that is understood.
     *
     * @throws LetterUnreadable for the reasons of {@link Documents#source}, and when the document takes too much memory
     *     or time, or too many are being read
     */
    public Source source(byte[] document, Progress progress) {
        boolean packed = Kind.begins(document, 'P', 'K', 3, 4);
        if (!packed && Kind.of(document) == Kind.TEXT) return Documents.source(document);
        if (document.length > Kind.LARGEST) throw new LetterUnreadable(Reason.TOO_LARGE);
        takePlace();
        try {
            return read(document, progress);
        } finally {
            places.release();
        }
    }

    /** Somebody is about to hand a document in: lets a process start meanwhile. */
    public void expect() {
        clock.execute(() -> {
            synchronized (idle) {
                if (idle.isEmpty() && places.availablePermits() == AT_ONCE) giveBack(ReadingProcess.start());
            }
        });
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) throw new LetterUnreadable(Reason.BUSY);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new LetterUnreadable(Reason.BUSY);
        }
    }

    private Source read(byte[] document, Progress progress) {
        var process = taken();
        if (process == null) process = ReadingProcess.start();
        var end = clock.schedule(process::close, deadline.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return process.read(document, progress);
        } finally {
            // one that was ended in the very last moment is found dead and not used again
            end.cancel(false);
            giveBack(process);
        }
    }

    private @Nullable ReadingProcess taken() {
        synchronized (idle) {
            while (!idle.isEmpty()) {
                var process = idle.pop();
                if (process.isAlive()) return process;
            }
            return null;
        }
    }

    private void giveBack(ReadingProcess process) {
        if (clock.isShutdown() || !process.isAlive() || process.read() >= MOST_DOCUMENTS) {
            process.close();
            return;
        }
        synchronized (idle) {
            idle.push(process);
        }
        int then = process.read();
        var later = clock.schedule(() -> endIdle(process, then), IDLE_MINUTES, TimeUnit.MINUTES);
        if (later.isDone()) endIdle(process, then);
    }

    private void endIdle(ReadingProcess process, int then) {
        synchronized (idle) {
            if (process.read() == then && idle.remove(process)) process.close();
        }
    }

    /** How many processes wait for a document. */
    int waiting() {
        synchronized (idle) {
            return idle.size();
        }
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
        synchronized (idle) {
            idle.forEach(ReadingProcess::close);
            idle.clear();
        }
    }
}
