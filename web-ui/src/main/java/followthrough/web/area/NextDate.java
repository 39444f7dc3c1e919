package followthrough.web.area;

import java.time.LocalDate;

/**
 * The next day that counts.
 *
 * @param why it is this one, where a rule says so; else an empty text
 * @param calm the case runs on its own clock: no alarm when the day is long past
 */
public record NextDate(LocalDate day, String what, String why, boolean calm) {}
