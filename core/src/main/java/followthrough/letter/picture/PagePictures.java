package followthrough.letter.picture;

import followthrough.letter.document.LetterUnreadable;
import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.letter.document.process.DocumentReading;
import followthrough.letter.picture.RecentPictures.Picture;
import followthrough.shared.ByteSource;
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

/** Has pages drawn one at a time, whoever asks, and keeps the pictures that were asked for last. */
@Component
public class PagePictures implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PagePictures.class);

    private static final int WAITING = 200;
    private static final int PATIENCE_SECONDS = 30;

    private final DocumentReading documents;
    private final RecentPictures recent = new RecentPictures();
    private final ThreadPoolExecutor pen =
            new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), work -> {
                var thread = new Thread(work, "page-pictures");
                thread.setDaemon(true);
                return thread;
            });

    PagePictures(DocumentReading documents) {
        this.documents = documents;
    }

    /** The page as a PNG; nothing when it cannot be drawn, or not within half a minute. */
    public Optional<byte[]> of(String sha256, int page, int width, Supplier<ByteSource> document) {
        var key = new RecentPictures.Key(sha256, page, width);
        var known = recent.get(key);
        if (known.isPresent()) return known.get().png();
        var task = new FutureTask<>(() -> drawn(key, document));
        try {
            pen.execute(task);
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            pen.remove(task);
            return Optional.empty();
        } catch (RejectedExecutionException | ExecutionException undrawn) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void destroy() {
        pen.shutdownNow();
    }

    /** Looks once more before it draws: several windows may have asked for the same page. */
    private Optional<byte[]> drawn(RecentPictures.Key key, Supplier<ByteSource> document) {
        var known = recent.get(key);
        if (known.isPresent()) return known.get().png();
        try {
            var png = Optional.of(documents.picture(document.get(), key.page(), key.width()));
            recent.keep(key, new Picture(png));
            return png;
        } catch (LetterUnreadable broken) {
            LOG.info("page {} of document {} cannot be drawn: {}", key.page(), key.sha256(), broken.reason());
            // a page that was too much once is not tried again
            if (broken.reason() != Reason.BUSY) recent.keep(key, new Picture(Optional.empty()));
            return Optional.empty();
        }
    }
}
