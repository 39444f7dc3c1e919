package followthrough.web.letter.arrival;

import followthrough.shared.Actor;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Letters that are being read just now; each belongs to the session that handed it in, and is forgotten with it. */
@Component
class ReadingJobs implements DisposableBean {

    private static final String KEY = "followthrough.web.letter.Readings"; // open sessions know it
    private static final int AT_ONCE = 4;

    /** So many wait or are kept at most, without their documents; the oldest gives way. */
    private static final int KEPT = 40;

    private final LetterImporting handing;
    private final ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE, task -> {
        var thread = new Thread(task, "letter-reading");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, ReadingJob> kept = new LinkedHashMap<>();

    ReadingJobs(LetterImporting handing) {
        this.handing = handing;
    }

    /** Begins to read what was handed in; refused at once when nothing was. */
    ReadingJob begin(HttpSession session, Actor me, LetterImportForm form) {
        var intake = handing.receive(me, form);
        var reading = new ReadingJob(intake.fileName());
        var id = intake.id().toString();
        synchronized (kept) {
            if (kept.size() >= KEPT) kept.remove(kept.keySet().iterator().next());
            if (session.getAttribute(KEY) instanceof String before) kept.remove(before);
            kept.put(id, reading);
        }
        session.setAttribute(KEY, id);
        reading.isReadBy(CompletableFuture.supplyAsync(() -> handing.pending(intake, reading), readers));
        return reading;
    }

    /** Nothing where none was begun, or another node or an earlier start of the application began it. */
    Optional<ReadingJob> in(HttpSession session) {
        if (!(session.getAttribute(KEY) instanceof String id)) return Optional.empty();
        synchronized (kept) {
            return Optional.ofNullable(kept.get(id));
        }
    }

    @Override
    public void destroy() {
        readers.shutdownNow();
    }
}
