package followthrough.plan.sheet;

import java.time.LocalDate;

/**
 * What was judged of the plan's area at a visit.
 *
 * @param visit which, and when it was
 * @param published the day of the letter that says it
 */
public record SheetVerdict(String visit, String outcome, LocalDate published, String why) {}
