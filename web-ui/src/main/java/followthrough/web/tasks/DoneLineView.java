package followthrough.web.tasks;

import followthrough.workflow.work.DoneItem;
import org.jspecify.annotations.Nullable;

/**
 * One line of what somebody has done.
 *
 * @param address where it can be read, or null when this person may not open it any more
 * @param who by whom, and for whom, in words
 */
public record DoneLineView(DoneItem item, @Nullable String address, String reference, String who) {}
