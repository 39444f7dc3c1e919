package followthrough.web.inspection;

import followthrough.web.record.TimelineEntry;
import java.util.List;

/**
 * What has happened in an inspection, as far as its reader may know.
 *
 * @param topic what it is about
 * @param topics those of which there is anything to tell
 * @param all nothing of it is left out
 * @param more how many entries are not shown
 */
public record Story(List<TimelineEntry> entries, Topic topic, List<Topic> topics, boolean all, int more) {}
