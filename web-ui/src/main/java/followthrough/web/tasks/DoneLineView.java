package followthrough.web.tasks;

import followthrough.workflow.work.DoneItem;
import org.jspecify.annotations.Nullable;

/**
 * One line of what somebody has done.
 *
 * @param address where it can be read, or null when this person may not open it any more
 * @param about what it was done to, in that thing's own words, or null
 * @param outcome what came of it, or null
 * @param who by whom, and for whom, in words
 */
public record DoneLineView(
        DoneItem item,
        @Nullable String address,
        @Nullable String about,
        @Nullable String outcome,
        String reference,
        String who) {}
