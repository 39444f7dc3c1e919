package followthrough.progress;

import followthrough.shared.Obstacle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reports of one action.
 *
 * @param text what was done
 * @param changed what has changed for children, "nothing yet" included
 * @param next what comes next; may be empty when the action is finished
 * @param done true when the action is finished
 * @param self how the reporter sees it; null where they gave no colour, and then what is next is not asked for
 * @param rationale why they see it so; asked for where the rules see it otherwise
 */
public record ProgressReport(
        String text,
        String changed,
        String next,
        boolean done,
        @Nullable Colour self,
        String rationale) {

    public ProgressReport {
        text = text.strip();
        changed = changed.strip();
        next = next.strip();
        rationale = rationale.strip();
    }

    List<Obstacle> obstacles() {
        var found = new ArrayList<Obstacle>();
        if (text.isEmpty()) found.add(Obstacle.at("text", "progressWithoutWords"));
        if (changed.isEmpty()) found.add(Obstacle.at("changed", "progressWithoutChange"));
        if (self == null) return found;
        if (next.isEmpty() && !done) found.add(Obstacle.at("next", "progressWithoutNext"));
        if (!self.isJudgement()) found.add(Obstacle.at("self", "progressWithoutRating"));
        return found;
    }
}
