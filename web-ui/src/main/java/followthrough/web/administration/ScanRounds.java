package followthrough.web.administration;

import followthrough.evidence.EvidenceScans;
import followthrough.scan.FileScans;
import followthrough.shared.OperatorLog;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has files scanned that wait for it, on a thread of their own: a large one keeps none of the other timed work waiting. */
@Component
class ScanRounds {

    private final FileScans scans;
    private final EvidenceScans evidence;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final ExecutorService hand = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "file-scans");
        thread.setDaemon(true);
        return thread;
    });

    ScanRounds(FileScans scans, EvidenceScans evidence) {
        this.scans = scans;
        this.evidence = evidence;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void round() {
        if (scans.isOn() && busy.compareAndSet(false, true)) hand.execute(this::scanned);
    }

    private void scanned() {
        try {
            if (begun.compareAndSet(false, true)) evidence.sweep();
            scans.round();
        } catch (RuntimeException failure) {
            OperatorLog.failed("scan", failure);
        } finally {
            busy.set(false);
        }
    }

    @PreDestroy
    void end() {
        hand.shutdownNow();
    }
}
