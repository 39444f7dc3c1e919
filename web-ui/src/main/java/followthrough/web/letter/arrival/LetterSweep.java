package followthrough.web.letter.arrival;

import followthrough.letter.LetterReceiving;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Letters that nobody put anywhere go away by themselves, on every node. */
@Component
class LetterSweep {

    private final LetterReceiving receiving;

    LetterSweep(LetterReceiving receiving) {
        this.receiving = receiving;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        receiving.sweep();
    }
}
