package followthrough.web.area.reading;

import followthrough.web.area.Stage;
import followthrough.web.record.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the five stages in words.
 *
 * @param during from when to when, and how many working days that was; null where the reader does not know it
 * @param happened the last that happened in it, newest first
 * @param more how much else happened in it
 * @param next what waits in it now, and for whom, one sentence each
 */
public record StageStory(
        Stage stage, @Nullable String during, List<TimelineEntry> happened, int more, List<String> next) {}
