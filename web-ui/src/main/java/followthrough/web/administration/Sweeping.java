package followthrough.web.administration;

import followthrough.shared.OperatorLog;
import followthrough.shared.Sweep;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Has every room forget what is old; one that cannot keeps none of the others from it. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Sweeping {

    private final List<Sweep> rooms;

    Sweeping(List<Sweep> rooms) {
        this.rooms = rooms;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        for (var room : rooms) {
            try {
                room.sweep();
            } catch (RuntimeException failure) {
                OperatorLog.failed("sweep", failure);
            }
        }
    }
}
