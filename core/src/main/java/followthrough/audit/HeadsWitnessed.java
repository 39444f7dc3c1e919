package followthrough.audit;

import java.time.LocalDate;

/** Where chains ended that moved on since they were witnessed last, in the lines of the witness file. */
public record HeadsWitnessed(LocalDate day, String lines) {}
