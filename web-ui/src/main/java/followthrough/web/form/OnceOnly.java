package followthrough.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Sends every form through its controller so that it is done once, however often and by however many it comes in: the
 * same form again is answered what was answered before, and a conflict with somebody else is tried again.
 */
@Component
class OnceOnly {

    /** In the model of the page that follows. */
    static final String SAID = "sentAlready";

    /** The page that says so. */
    static final String WAIT = "errors/sent-already";

    private static final int TRIES = 5;

    /** Whoever presses twice is told what was done, not that they pressed twice. */
    private static final Duration SAME_PRESS = Duration.ofSeconds(5);

    private final FormKeys keys;
    private final Clock clock;
    private final Duration patience;
    private final Map<FormKey, CompletableFuture<Void>> atWork = new ConcurrentHashMap<>();

    @Autowired
    OnceOnly(FormKeys keys, Clock clock) {
        this(keys, clock, FormKeys.PATIENCE);
    }

    /** @param patience how long to wait for what the first sending is answered */
    OnceOnly(FormKeys keys, Clock clock, Duration patience) {
        this.keys = keys;
        this.clock = clock;
        this.patience = patience;
    }

    /** The controller with its arguments, which are bound anew at each call; null when it has written the answer. */
    @FunctionalInterface
    interface Handler {

        @Nullable
        ModelAndView handle() throws Exception;
    }

    @Nullable
    ModelAndView answer(HttpServletRequest request, HttpServletResponse response, Handler handler) throws Exception {
        var form = Sending.in(request);
        var key = form.key();
        if (key == null) return tried(form, handler);
        var mine = new CompletableFuture<Void>();
        for (var other = atWork.putIfAbsent(key, mine); other != null; other = atWork.putIfAbsent(key, mine)) {
            if (!isOver(other)) return stillAtWork();
        }
        try {
            return alone(request, form, key, response, handler);
        } finally {
            atWork.remove(key);
            mine.complete(null);
        }
    }

    /** Waits on this node for its own sending; that of another node is waited for in the database. */
    private boolean isOver(CompletableFuture<Void> other) throws InterruptedException, ExecutionException {
        try {
            other.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException tooLong) {
            return false;
        }
    }

    private @Nullable ModelAndView alone(
            HttpServletRequest request, Sending form, FormKey key, HttpServletResponse response, Handler handler)
            throws Exception {
        var sent = keys.find(key);
        if (sent.isEmpty()) {
            try {
                return first(request, form, key, response, handler);
            } catch (AlreadySent onAnotherNode) {
                sent = keys.find(key);
            } catch (StillAtWork onAnotherNode) {
                return stillAtWork();
            }
        }
        return sent.filter(known -> known.answer() != null)
                .map(known -> again(request, response, key, known))
                .orElseGet(OnceOnly::stillAtWork);
    }

    private static ModelAndView stillAtWork() {
        return new ModelAndView(WAIT, HttpStatus.CONFLICT);
    }

    /** What did not lead on to another page was not done: its key is free again. */
    private @Nullable ModelAndView first(
            HttpServletRequest request, Sending form, FormKey key, HttpServletResponse response, Handler handler)
            throws Exception {
        var done = false;
        try {
            var answer = tried(form, handler);
            var next = answer == null ? null : answer.getViewName();
            done = next != null && next.startsWith("redirect:") && !form.isRefused() && response.getStatus() < 400;
            if (done && next != null && form.isTaken()) keys.answer(key, next);
            if (done && !key.isNobodys()) DoneLast.tell(request, response, key.key());
            return answer;
        } finally {
            if (!done && form.isTaken()) keys.giveBack(key);
        }
    }

    private static @Nullable ModelAndView tried(Sending form, Handler handler) throws Exception {
        for (int attempt = 1; ; attempt++) {
            form.tried(attempt == TRIES);
            try {
                return handler.handle();
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !Conflict.is(failure)) throw failure; // whoever was first is done
            }
        }
    }

    /** A visitor is told nothing: that would begin a session. */
    private ModelAndView again(
            HttpServletRequest request, HttpServletResponse response, FormKey key, FormKeys.Sent sent) {
        if (!key.isNobodys()) DoneLast.tell(request, response, key.key());
        var answeredAt = sent.answeredAt();
        var pressedTwice = answeredAt != null && answeredAt.plus(SAME_PRESS).isAfter(clock.instant());
        if (!pressedTwice && !key.isNobodys())
            RequestContextUtils.getOutputFlashMap(request).put(SAID, true);
        return new ModelAndView(Objects.requireNonNull(sent.answer()));
    }
}
