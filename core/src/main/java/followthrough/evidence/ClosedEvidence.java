package followthrough.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** An item that should never have been kept: only the area's lead and the directors read it, endorsed or not. */
@Embeddable
public record ClosedEvidence(
        @Column(name = "closed_because") String because,
        @Column(name = "closed_by") UUID by,
        @Column(name = "closed_on") LocalDate on) {}
