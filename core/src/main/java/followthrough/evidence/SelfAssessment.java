package followthrough.evidence;

import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import java.time.LocalDate;

/** How an authority itself would judge one of its areas, by its director, when its evidence was endorsed. */
public record SelfAssessment(AreaReference area, Said said, PersonId by, LocalDate on) {

    /** On the scale of the inspectors' verdicts, so that both can be compared. */
    public enum Said {
        MET,
        PARTLY_MET,
        NOT_MET
    }
}
