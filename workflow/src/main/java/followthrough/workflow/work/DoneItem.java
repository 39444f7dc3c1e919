package followthrough.workflow.work;

import followthrough.audit.AuditTrail;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done by this person, or by somebody who acted for them.
 *
 * @param area the area it was about, or null when it was about the whole inspection
 * @param words the finding's first words, or what the inspection is called
 * @param entry the act as it stands in the record
 * @param forWhom whom the doer acted for, or null
 * @param readable whether this person may open the area or inspection now, and read of such an act
 */
public record DoneItem(
        DoneKind kind,
        InspectionReference inspection,
        @Nullable AreaReference area,
        String words,
        PersonId by,
        @Nullable PersonId forWhom,
        AuditTrail.Entry entry,
        boolean readable) {}
