package followthrough.web.fault;

import followthrough.database.DatabaseWatch;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Well once everything of the start is done, such as the people of the demo, and while the database answers. */
@Component("followthrough")
class OwnHealth implements HealthIndicator {

    private final DatabaseWatch watch;
    private volatile boolean ready;

    OwnHealth(DatabaseWatch watch) {
        this.watch = watch;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        ready = true;
    }

    @Override
    public Health health() {
        return ready && watch.isUp() ? Health.up().build() : Health.down().build();
    }
}
