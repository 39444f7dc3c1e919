package followthrough.web.verification;

import followthrough.shared.Obstacle;
import followthrough.web.evidence.EvidenceView;
import followthrough.web.plan.PlanDocument;
import followthrough.web.plan.reading.PlanView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One area as an inspector checks it at a visit.
 *
 * @param plan as signed, or null when nothing was offered
 * @param given this visit's verdict once there is one; it is not given twice
 * @param wayOfCorrecting what stands in the way of putting that one right; empty where nothing does
 */
public record CheckView(
        String visit,
        int checked,
        int all,
        PlanView.@Nullable Version version,
        @Nullable PlanDocument plan,
        List<EvidenceView.Item> evidence,
        boolean fromPublished,
        boolean asksWhen,
        boolean usuallyFinal,
        @Nullable VerdictView given,
        List<Obstacle> wayOfCorrecting) {

    /** From then on it is corrected only if a second person agrees. */
    public boolean isPublished() {
        return given != null && given.publishedOn() != null;
    }
}
