package followthrough.web.export;

import followthrough.web.fault.Busy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets only so many PDFs be drawn at once, first come first served: each takes a processor and tens of megabytes. */
final class PdfLimiter {

    private final Semaphore free;
    private final Duration patience;

    /** @param patience how long somebody waits for their turn before they are asked to come again */
    PdfLimiter(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    <T> T print(Supplier<T> drawing) {
        if (!myTurn()) throw new Busy();
        try {
            return drawing.get();
        } finally {
            free.release();
        }
    }

    private boolean myTurn() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
