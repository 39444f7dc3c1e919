package followthrough.web.area;

import followthrough.web.record.TimelineEntry;
import java.time.LocalDate;

/**
 * Something that happened to an area.
 *
 * @param act as the record calls it
 * @param line the same in words
 */
public record AreaEvent(String act, LocalDate on, TimelineEntry line) {}
