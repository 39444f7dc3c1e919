package followthrough.workflow;

import java.time.LocalDate;

/** By when, and why then, in words. */
record Due(LocalDate on, String because) {}
