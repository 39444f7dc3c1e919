package followthrough.workflow.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of work.
 *
 * @param total how many there are on all pages, exactly
 * @param nextCursor hand it back for the next page; null on the last one
 */
public record WorkPage(
        List<WorkItem> items, long total, @Nullable String nextCursor) {

    public WorkPage {
        items = List.copyOf(items);
    }
}
