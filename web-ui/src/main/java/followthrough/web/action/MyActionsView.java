package followthrough.web.action;

import followthrough.standing.OwnAction;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers for, due first.
 *
 * @param total how many there are; the list holds the first of them
 * @param open which one is reported on just now, or null
 * @param asksForDates false for area leads, who change the plan themselves
 */
public record MyActionsView(
        List<OwnAction> lines, int total, @Nullable UUID open, boolean asksForDates) {}
