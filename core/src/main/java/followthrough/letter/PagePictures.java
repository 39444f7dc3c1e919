package followthrough.letter;

import followthrough.letter.RecentPictures.Picture;
import followthrough.letter.document.PageDrawing;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Draws pages one at a time, whoever asks, and keeps the pictures that were asked for last. */
@Component
class PagePictures implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PagePictures.class);

    private static final int WAITING = 200;
    private static final int PATIENCE_SECONDS = 30;

    private final RecentPictures recent = new RecentPictures();
    private ThreadPoolExecutor pen = pen();

    /** The page as a PNG; nothing when it cannot be drawn, or not within half a minute. */
    Optional<byte[]> of(String sha256, int page, int width, Supplier<byte[]> document) {
        var key = new RecentPictures.Key(sha256, page, width);
        var known = recent.get(key);
        if (known.isPresent()) return known.get().png();
        var task = new Drawing(key, document);
        try {
            take(task);
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            giveUp(task);
            return Optional.empty();
        } catch (RejectedExecutionException | ExecutionException undrawn) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public synchronized void destroy() {
        pen.shutdownNow();
    }

    private synchronized void take(Drawing task) {
        pen.execute(task);
    }

    /** A page that does not come to an end is never tried again, and the others get a new pen. */
    private synchronized void giveUp(Drawing task) {
        if (pen.remove(task) || !task.begun) return;
        recent.keep(task.key, new Picture(Optional.empty()));
        var others = pen.shutdownNow();
        pen = pen();
        others.forEach(pen::execute);
    }

    private static ThreadPoolExecutor pen() {
        return new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), work -> {
            var thread = new Thread(work, "page-pictures");
            thread.setDaemon(true);
            return thread;
        });
    }

    private final class Drawing extends FutureTask<Optional<byte[]>> {

        private final RecentPictures.Key key;
        private volatile boolean begun;

        Drawing(RecentPictures.Key key, Supplier<byte[]> document) {
            super(() -> drawn(key, document));
            this.key = key;
        }

        @Override
        public void run() {
            begun = true;
            super.run();
        }
    }

    /** Looks once more before it draws: several windows may have asked for the same page. */
    private Optional<byte[]> drawn(RecentPictures.Key key, Supplier<byte[]> document) {
        var known = recent.get(key);
        if (known.isPresent()) return known.get().png();
        var picture = new Picture(picture(key, document));
        recent.keep(key, picture);
        return picture.png();
    }

    /** Whatever a broken page does to the library, it costs that page's picture and nothing else. */
    private static Optional<byte[]> picture(RecentPictures.Key key, Supplier<byte[]> document) {
        try {
            return Optional.of(PageDrawing.png(document.get(), key.page(), key.width()));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError broken) {
            LOG.info("page {} of document {} cannot be drawn: {}", key.page(), key.sha256(), broken.toString());
            return Optional.empty();
        }
    }
}
