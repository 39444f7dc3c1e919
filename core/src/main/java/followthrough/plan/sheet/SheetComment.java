package followthrough.plan.sheet;

import java.time.LocalDate;

/**
 * What the authority said to itself of an area, of its plan or of an action.
 *
 * @param became who answered what, or what else ended it; empty where nothing was asked
 */
public record SheetComment(String about, LocalDate on, String by, String words, String became) {}
