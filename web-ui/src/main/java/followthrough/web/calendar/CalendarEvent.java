package followthrough.web.calendar;

import java.time.LocalDate;

/**
 * One entry of a calendar, over whole days.
 *
 * @param id the same each time it is read, so that programs move it instead of adding another
 * @param last the last of its days
 * @param address where one acts on it
 */
record CalendarEvent(String id, LocalDate first, LocalDate last, String title, String address) {}
