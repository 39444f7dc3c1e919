package followthrough.workflow.work;

import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done by this person, or by somebody who acted for them.
 *
 * @param area the area it was about, or null when it was about the whole inspection
 * @param words the finding's first words, or what the inspection is called
 * @param forWhom whom the doer acted for, or null
 * @param readable whether this person may open the area or inspection now
 */
public record DoneItem(
        DoneKind kind,
        InspectionReference inspection,
        @Nullable AreaReference area,
        String words,
        PersonId by,
        @Nullable PersonId forWhom,
        Instant at,
        boolean readable) {}
