package followthrough.workflow.work;

import followthrough.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What a list of work shows of the case behind a step; see {@link WorkItem} for the fields. */
record CaseSummary(
        String words, @Nullable PersonId keeper, boolean priority, boolean returned, boolean recordedLater) {}
