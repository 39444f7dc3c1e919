package followthrough.plan.draft;

import followthrough.plan.sheet.OpeningState;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import java.util.List;

/**
 * A plan came in that was under way already.
 *
 * @param states how its actions stood on the actor's day
 */
public record PlanBroughtIn(AreaReference area, String fileName, List<OpeningState> states, Actor by) {}
