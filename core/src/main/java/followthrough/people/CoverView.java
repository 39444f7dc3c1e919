package followthrough.people;

import followthrough.shared.PersonId;
import java.time.LocalDate;

/** One cover as pages show it. */
public record CoverView(
        CoverId id, PersonId covered, PersonId standIn, Membership post, LocalDate starts, LocalDate ends) {}
