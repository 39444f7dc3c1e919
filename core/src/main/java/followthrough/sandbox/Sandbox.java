package followthrough.sandbox;

import followthrough.sandbox.WorkAbandoned.Reason;
import followthrough.shared.ByteSource;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Opens what strangers sent in processes of their own, with bounded memory and time, so that nothing in it can take the
 * application with it.
 */
@Component
public class Sandbox implements DisposableBean {

    /** What is waited for in one queue; each has places of its own, so that none keeps the others waiting. */
    public enum Queue {
        READING(2),
        DRAWING(1),
        RECOGNISING(1),
        DECIDING(1);

        private final int atOnce;

        Queue(int atOnce) {
            this.atOnce = atOnce;
        }
    }

    /**
     * One request and its answer, as the work understands them; the request is flushed by the one who writes it, and a
     * refusal that was read as the whole answer is thrown as {@link AnsweredNo}.
     */
    @FunctionalInterface
    public interface Exchange<T> {

        T with(DataOutputStream request, DataInputStream answer) throws IOException;
    }

    /** A process is kept for the next request, since to start one takes longer than most work. */
    private static final int IDLE_MINUTES = 5;

    private static final int MOST_REQUESTS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<Queue, Semaphore> places = new EnumMap<>(Queue.class);
    private final Deque<SandboxProcess> idle = new ArrayDeque<>();
    private final Set<SandboxProcess> busy = new HashSet<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "sandbox-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    public Sandbox() {
        for (var queue : Queue.values()) places.put(queue, new Semaphore(queue.atOnce, true));
    }

    /**
     * Has work done; outside any transaction, which would hold a connection meanwhile.
     *
     * @throws WorkAbandoned when it took too much memory or time, or too much else is being worked on
     */
    public <T> T run(Queue queue, Duration within, Class<? extends SandboxedWork> work, Exchange<T> exchange) {
        assert !TransactionSynchronizationManager.isActualTransactionActive() : "a connection waits for a process";
        var place = Objects.requireNonNull(places.get(queue));
        take(place);
        try {
            return lent(within, process -> process.ask(work, exchange));
        } finally {
            place.release();
        }
    }

    /** Writes a document with its length before it, without holding it. */
    public static void send(ByteSource document, DataOutputStream request) throws IOException {
        request.writeInt(Math.toIntExact(document.size()));
        try (var stream = document.openStream()) {
            if (stream.transferTo(request) != document.size()) throw new EOFException("not as long as it said");
        }
        request.flush();
    }

    /** Reads a document that was sent; only within a process of its own. */
    public static byte[] received(DataInputStream request) throws IOException {
        return request.readNBytes(request.readInt());
    }

    /** Something is about to be handed in: lets a process start meanwhile. */
    public void expect() {
        clock.execute(() -> {
            synchronized (idle) {
                if (idle.isEmpty() && busy.isEmpty()) keep(SandboxProcess.start());
            }
        });
    }

    private static void take(Semaphore place) {
        try {
            if (!place.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) throw new WorkAbandoned(Reason.BUSY);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new WorkAbandoned(Reason.BUSY);
        }
    }

    private <T> T lent(Duration within, Function<SandboxProcess, T> work) {
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

    private SandboxProcess taken() {
        var waiting = waitingOne();
        var process = waiting == null ? SandboxProcess.start() : waiting;
        synchronized (idle) {
            busy.add(process);
        }
        return process;
    }

    private @Nullable SandboxProcess waitingOne() {
        synchronized (idle) {
            while (!idle.isEmpty()) {
                var process = idle.pop();
                if (process.isAlive()) return process;
            }
            return null;
        }
    }

    private void giveBack(SandboxProcess process) {
        synchronized (idle) {
            busy.remove(process);
        }
        keep(process);
    }

    private void keep(SandboxProcess process) {
        if (clock.isShutdown() || !process.isAlive() || process.asked() >= MOST_REQUESTS) {
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

    private void endIdle(SandboxProcess process, int then) {
        synchronized (idle) {
            if (process.asked() == then && idle.remove(process)) process.close();
        }
    }

    /** How many processes wait for work. */
    public int waiting() {
        synchronized (idle) {
            return idle.size();
        }
    }

    /** Ends all processes, whatever they are doing. */
    @Override
    public void destroy() {
        clock.shutdownNow();
        synchronized (idle) {
            idle.forEach(SandboxProcess::close);
            busy.forEach(SandboxProcess::close);
            idle.clear();
        }
    }
}
