package followthrough.people;

import followthrough.shared.CoveredWork;
import followthrough.shared.PersonId;
import java.time.LocalDate;

/** One cover as pages show it. */
public record CoverView(
        CoverId id,
        PersonId covered,
        PersonId standIn,
        Membership post,
        CoveredWork work,
        LocalDate starts,
        LocalDate ends) {}
