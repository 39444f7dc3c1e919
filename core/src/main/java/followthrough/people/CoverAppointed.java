package followthrough.people;

import followthrough.shared.CoveredWork;
import followthrough.shared.PersonId;
import java.time.LocalDate;

/** Between two days, both included, the stand-in may act for the covered person in these kinds of work. */
public record CoverAppointed(
        CoverId cover, PersonId covered, PersonId standIn, CoveredWork work, LocalDate starts, LocalDate ends) {}
