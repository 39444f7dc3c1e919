package followthrough.letter.document;

import followthrough.letter.document.LetterUnreadable.Reason;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads and draws documents of unknown origin in processes of their own, with bounded memory and time, so that none can
 * take the application with it. A plain text stays here: there is nothing in it that could be worked on.
 */
@Component
public class DocumentReading implements DisposableBean {

    /** How long one document may be read. */
    public static final Duration DEADLINE = Duration.ofSeconds(60);

    /** A process is kept for the next document, since to start one takes longer than to read a letter. */
    private static final int IDLE_MINUTES = 5;

    private static final int MOST_DOCUMENTS = 100;
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The pages of letters are drawn in about a second. */
    private static final Duration DRAWN_WITHIN = Duration.ofSeconds(20);

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Drawing has a place of its own, so that nobody who reads a letter has to wait for somebody who looks at one. */
    private final Semaphore easel = new Semaphore(1, true);

    private final Deque<ReadingProcess> idle = new ArrayDeque<>();
    private final Set<ReadingProcess> busy = new HashSet<>();
    private final Duration deadline;
    private final Duration drawnWithin;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "document-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    public DocumentReading() {
        this(DEADLINE, DRAWN_WITHIN);
    }

    DocumentReading(Duration deadline, Duration drawnWithin) {
        this.deadline = deadline;
        this.drawnWithin = drawnWithin;
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
        return apart(places, deadline, process -> process.read(document, progress));
    }

    /**
     * One page of a PDF as a PNG.
     *
     * @param page from 1
     * @param width in pixels
     * @throws LetterUnreadable when there is no such page, it is damaged, or drawing it takes too much memory or time
     */
    public byte[] picture(byte[] document, int page, int width) {
        return apart(easel, drawnWithin, process -> process.draw(document, page, width));
    }

    /** Somebody is about to hand a document in: lets a process start meanwhile. */
    public void expect() {
        clock.execute(() -> {
            synchronized (idle) {
                if (idle.isEmpty() && places.availablePermits() == AT_ONCE) keep(ReadingProcess.start());
            }
        });
    }

    private <T> T apart(Semaphore place, Duration within, Function<ReadingProcess, T> work) {
        take(place);
        try {
            return lent(within, work);
        } finally {
            place.release();
        }
    }

    private static void take(Semaphore place) {
        try {
            if (!place.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) throw new LetterUnreadable(Reason.BUSY);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new LetterUnreadable(Reason.BUSY);
        }
    }

    private <T> T lent(Duration within, Function<ReadingProcess, T> work) {
        var process = taken();
        try {
            var end = clock.schedule(process::close, within.toMillis(), TimeUnit.MILLISECONDS);
            try {
                return work.apply(process);
            } finally {
                // one that was ended in the very last moment is found dead and not used again
                end.cancel(false);
            }
        } finally {
            giveBack(process);
        }
    }

    private ReadingProcess taken() {
        var waiting = waitingOne();
        var process = waiting == null ? ReadingProcess.start() : waiting;
        synchronized (idle) {
            busy.add(process);
        }
        return process;
    }

    private @Nullable ReadingProcess waitingOne() {
        synchronized (idle) {
            while (!idle.isEmpty()) {
                var process = idle.pop();
                if (process.isAlive()) return process;
            }
            return null;
        }
    }

    private void giveBack(ReadingProcess process) {
        synchronized (idle) {
            busy.remove(process);
        }
        keep(process);
    }

    private void keep(ReadingProcess process) {
        if (clock.isShutdown() || !process.isAlive() || process.asked() >= MOST_DOCUMENTS) {
            process.close();
            return;
        }
        synchronized (idle) {
            idle.push(process);
        }
        int then = process.asked();
        var later = clock.schedule(() -> endIdle(process, then), IDLE_MINUTES, TimeUnit.MINUTES);
        if (later.isDone()) endIdle(process, then);
    }

    private void endIdle(ReadingProcess process, int then) {
        synchronized (idle) {
            if (process.asked() == then && idle.remove(process)) process.close();
        }
    }

    /** How many processes wait for a document. */
    int waiting() {
        synchronized (idle) {
            return idle.size();
        }
    }

    /** Ends all processes, whatever they are doing. */
    @Override
    public void destroy() {
        clock.shutdownNow();
        synchronized (idle) {
            idle.forEach(ReadingProcess::close);
            busy.forEach(ReadingProcess::close);
            idle.clear();
        }
    }
}
