package followthrough.web.verification;

import followthrough.inspection.Inspection;
import followthrough.web.tasks.TaskLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a visit has to look at.
 *
 * @param next the first area without a verdict, or null when all have one
 */
public record ChecksView(
        Inspection inspection,
        String authority,
        int checked,
        List<TaskLine> lines,
        @Nullable String next) {

    public String visit() {
        return inspection.reference().value();
    }

    public boolean issued() {
        return inspection.isIssued();
    }

    public int all() {
        return lines.size();
    }
}
