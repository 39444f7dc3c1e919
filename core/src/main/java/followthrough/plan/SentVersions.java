package followthrough.plan;

import followthrough.shared.InspectionReference;
import java.util.Optional;
import java.util.function.Predicate;

/** Which versions of plans inspectors were sent: whoever keeps what was sent says so. */
public interface SentVersions {

    /** Empty where nothing has to be sent: there, plans are offered by their signature. */
    Optional<Predicate<PlanVersion>> of(InspectionReference inspection);
}
