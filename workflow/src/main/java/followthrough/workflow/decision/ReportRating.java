package followthrough.workflow.decision;

import followthrough.progress.ProgressReported;
import followthrough.progress.Progressing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps with each report how the rules see the action on that day, so that its direction can be told later. */
@Component
class ReportRating {

    private final ProgressRating rating;
    private final Progressing progressing;

    ReportRating(ProgressRating rating, Progressing progressing) {
        this.rating = rating;
        this.progressing = progressing;
    }

    @EventListener
    void on(ProgressReported event) {
        rating.decided(event.area(), event.on(), event.action())
                .ifPresent(rated -> progressing.rated(event.update(), rated.colour(), rated.why()));
    }
}
