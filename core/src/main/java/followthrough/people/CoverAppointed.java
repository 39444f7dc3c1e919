package followthrough.people;

import followthrough.shared.PersonId;
import java.time.LocalDate;

/** Between two days, both included, the stand-in may act for the covered person. */
public record CoverAppointed(CoverId cover, PersonId covered, PersonId standIn, LocalDate starts, LocalDate ends) {}
