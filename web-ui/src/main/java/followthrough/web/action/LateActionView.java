package followthrough.web.action;

import followthrough.progress.DateRequest;
import followthrough.progress.ProgressUpdate;
import followthrough.shared.PersonId;
import followthrough.workflow.promise.LateActions.Told;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One action that was not kept.
 *
 * @param owner who answers for it, or null
 * @param due the date that is signed, or null where it is promised no more
 * @param first the date that was promised first, or null where it has not moved
 * @param last the newest report, or null
 * @param asked the other date that is asked for, or null
 * @param late its date has passed and it is not done
 */
public record LateActionView(
        String address,
        String words,
        @Nullable PersonId owner,
        @Nullable LocalDate due,
        @Nullable LocalDate first,
        @Nullable ProgressUpdate last,
        @Nullable DateRequest asked,
        List<Told> told,
        boolean done,
        boolean late,
        boolean own,
        boolean leads) {}
