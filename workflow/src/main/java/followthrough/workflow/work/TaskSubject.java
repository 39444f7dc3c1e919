package followthrough.workflow.work;

import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.workflow.process.TaskKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one task is about; see {@link WorkItem} for the fields. */
record TaskSubject(
        TaskKind kind,
        String subject,
        InspectionReference inspection,
        @Nullable AreaReference area,
        @Nullable UUID proposal,
        @Nullable Integer detail) {

    static TaskSubject of(WorkItem item) {
        return new TaskSubject(
                item.task(), item.subject(), item.inspection(), item.area(), item.proposal(), item.detail());
    }
}
