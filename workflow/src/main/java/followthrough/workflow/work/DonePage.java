package followthrough.workflow.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what somebody has done, latest first.
 *
 * @param total how much there is on all pages
 * @param nextCursor hand it back for the next page; null on the last one
 */
public record DonePage(
        List<DoneItem> items, long total, @Nullable String nextCursor) {

    public DonePage {
        items = List.copyOf(items);
    }
}
