package followthrough.workflow.work;

import java.time.LocalDate;

/** By when, and why then, in words. */
record DueDate(LocalDate on, String because) {}
