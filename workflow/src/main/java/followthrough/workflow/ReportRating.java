package followthrough.workflow;

import followthrough.plan.ProgressReported;
import followthrough.plan.Progressing;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps with each report how the rules see the action on that day, so that its direction can be told later. */
@Component
class ReportRating {

    private final ProgressRating rating;
    private final Progressing progressing;
    private final Clock clock;

    ReportRating(ProgressRating rating, Progressing progressing, Clock clock) {
        this.rating = rating;
        this.progressing = progressing;
        this.clock = clock;
    }

    @EventListener
    void on(ProgressReported event) {
        var rated = rating.of(event.area(), LocalDate.now(clock)).get(event.action());
        if (rated != null) progressing.rated(event.update(), rated.colour(), rated.why());
    }
}
