package followthrough.web.letter.arrival;

import followthrough.letter.document.ReadingProgress;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.ui.Model;

/** One letter while it is read: which page it is at, and in the end what was read. */
class ReadingJob implements ReadingProgress {

    /** Most letters are read in so many seconds, without a page in between. */
    private static final int SOON = 3;

    /** The page that shows how far it is comes back after so many seconds, without a script. */
    private static final String AGAIN = "2";

    private final String fileName;
    private CompletableFuture<PendingLetter> outcome = new CompletableFuture<>();
    private volatile int page;
    private volatile int pages;

    ReadingJob(String fileName) {
        this.fileName = fileName;
    }

    void isReadBy(CompletableFuture<PendingLetter> reader) {
        outcome = reader;
    }

    @Override
    public void reading(int nowAt, int ofAll) {
        page = nowAt;
        pages = ofAll;
    }

    /** Waits a little. */
    boolean endsSoon() {
        try {
            outcome.copy().orTimeout(SOON, TimeUnit.SECONDS).join();
            return true;
        } catch (CompletionException ended) {
            return !(ended.getCause() instanceof TimeoutException);
        }
    }

    boolean hasEnded() {
        return outcome.isDone();
    }

    /** What was read; refused with the reasons for which it could not be, not found where the letter is gone. */
    PendingLetter letter() {
        try {
            return outcome.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Refused refused) throw refused;
            if (failed.getCause() instanceof NotFound gone) throw gone; // swept, or taken in another window
            throw failed;
        }
    }

    String shown(HttpServletResponse response, Model model, String template) {
        response.setHeader("Refresh", AGAIN);
        model.addAttribute("fileName", fileName);
        model.addAttribute("at", page);
        model.addAttribute("pages", pages);
        return template;
    }
}
