package followthrough.web.plan;

import followthrough.shared.Obstacle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan exactly as it will be signed.
 *
 * @param pending null when nothing waits for a signature any more
 * @param before the number of the version signed last, or null
 * @param changes since that version
 */
public record SignOffView(
        PlanView.@Nullable Version pending,
        @Nullable PlanDocument document,
        String sha256,
        @Nullable Integer before,
        List<PlanChanges.Change> changes,
        List<Obstacle> obstacles,
        List<Obstacle> advice,
        boolean asksWhen) {}
