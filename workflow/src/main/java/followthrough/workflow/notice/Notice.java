package followthrough.workflow.notice;

import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and that this person should know.
 *
 * @param details fill the places {0}, {1} … of the kind's words
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        @Nullable InspectionReference inspection,
        @Nullable AreaReference area,
        List<String> details,
        Instant at,
        boolean read) {

    /** The details as what they are, so that pages say people, posts and days by their names. */
    public Object[] arguments() {
        return details.stream().map(NoticeFact::read).toArray();
    }
}
